/**
 * How client and server are connected: the repository's channels over TLS 1.3 on one TCP connection. There is no other way in. A client
 * says by {@link emporion.platform.transport.ServerTrust} whom it believes to be the server.
 */
package emporion.platform.transport;
