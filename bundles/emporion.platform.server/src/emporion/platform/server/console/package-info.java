/** The console: what commands of all domains are written with. Commands return text, so that they are tested without a console. */
package emporion.platform.server.console;
