/** The application itself: log-in, window, navigation. */
package emporion.platform.ui.internal;
