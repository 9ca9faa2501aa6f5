/** The one port that clients connect to. */
package emporion.platform.server.transport.internal;
