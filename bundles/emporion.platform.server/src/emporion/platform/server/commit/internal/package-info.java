/** The platform's own commit rules. */
package emporion.platform.server.commit.internal;
