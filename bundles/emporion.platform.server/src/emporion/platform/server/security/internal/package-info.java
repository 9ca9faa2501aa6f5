/** How the security log is kept. */
package emporion.platform.server.security.internal;
