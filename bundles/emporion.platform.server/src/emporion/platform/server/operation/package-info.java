/** SPI for server bundles of domains: operations and what they work with. */
package emporion.platform.server.operation;
