/** Who may log in: accounts, passwords, the first administrator. */
package emporion.platform.server.account;
