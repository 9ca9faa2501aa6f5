/** Keeping roles, and enforcing them. */
package emporion.platform.server.permission.internal;
