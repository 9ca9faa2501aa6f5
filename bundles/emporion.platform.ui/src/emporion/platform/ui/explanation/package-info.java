/** Showing how a figure came about. */
package emporion.platform.ui.explanation;
