/** Passwords and the handlers of account operations. */
package emporion.platform.server.account.internal;
