/** Console commands of the module catalog. */
package emporion.catalog.server.console;
