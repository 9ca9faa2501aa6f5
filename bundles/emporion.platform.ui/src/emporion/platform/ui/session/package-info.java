/** The client's connection to its server, from log-in to log-out. */
package emporion.platform.ui.session;
