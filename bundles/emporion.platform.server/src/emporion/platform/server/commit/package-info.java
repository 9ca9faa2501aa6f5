/** SPI for server bundles of domains: rules that every commit must pass, whoever makes it. */
package emporion.platform.server.commit;
