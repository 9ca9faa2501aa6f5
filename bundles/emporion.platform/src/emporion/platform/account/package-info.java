/** Accounts of people who log in: operations on them. */
package emporion.platform.account;
