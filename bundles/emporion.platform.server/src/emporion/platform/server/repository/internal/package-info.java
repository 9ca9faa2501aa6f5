/** How the repository is built on CDO, its database store and JDBC. */
package emporion.platform.server.repository.internal;
