/** The session over the repository's connection. */
package emporion.platform.ui.session.internal;
