/** The platform's own commands, and the console over SSH. */
package emporion.platform.server.console.internal;
