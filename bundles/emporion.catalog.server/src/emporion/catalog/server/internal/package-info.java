/** What several operations and rules of the catalogue share. */
package emporion.catalog.server.internal;
