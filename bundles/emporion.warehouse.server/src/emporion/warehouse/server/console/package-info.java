/** Console commands of the module warehouse. */
package emporion.warehouse.server.console;
