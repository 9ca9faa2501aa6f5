/** The price book over the repository: read once, remembered, forgotten with the commit that changes it. */
package emporion.pricing.server.book;
