/** Entering an offer and following it up. */
package emporion.sales.ui.offer;
