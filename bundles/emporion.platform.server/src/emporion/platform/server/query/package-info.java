/** SPI for server bundles of domains: named lists. */
package emporion.platform.server.query;
