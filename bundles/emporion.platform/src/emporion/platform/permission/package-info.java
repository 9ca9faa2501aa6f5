/** Who may do what: the words of roles and rights, the same on client and server. */
package emporion.platform.permission;
