/** SPI for server bundles of domains: what roles a module brings, what is confidential, to whom records belong; and who may do what. */
package emporion.platform.server.permission;
