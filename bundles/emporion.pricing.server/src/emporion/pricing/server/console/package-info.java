/** Console commands of the module pricing. */
package emporion.pricing.server.console;
