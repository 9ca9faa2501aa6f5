/** SPI for server bundles of domains: what a module brings into the repository. */
package emporion.platform.server.module;
