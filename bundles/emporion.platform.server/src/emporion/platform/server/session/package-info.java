/** Who is logged in at the moment, and how that is ended. */
package emporion.platform.server.session;
