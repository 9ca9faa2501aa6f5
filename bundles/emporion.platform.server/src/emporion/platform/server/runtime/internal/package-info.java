/** The server's side of the wire, and what puts the server together. */
package emporion.platform.server.runtime.internal;
