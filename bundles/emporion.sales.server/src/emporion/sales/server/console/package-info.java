/** Console commands of the module sales. */
package emporion.sales.server.console;
