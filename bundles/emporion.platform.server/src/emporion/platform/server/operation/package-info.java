/** SPI for server bundles of domains: handlers of operations. */
package emporion.platform.server.operation;
