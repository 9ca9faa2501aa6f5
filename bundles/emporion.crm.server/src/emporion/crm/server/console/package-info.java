/** Console commands of the module crm. */
package emporion.crm.server.console;
