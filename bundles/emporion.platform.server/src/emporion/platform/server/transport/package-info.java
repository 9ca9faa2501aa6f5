/** Who the server is to its clients: its key and certificate. */
package emporion.platform.server.transport;
