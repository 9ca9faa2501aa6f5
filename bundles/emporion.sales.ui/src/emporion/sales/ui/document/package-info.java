/** What entering an offer and entering an order have in common: the header, the lines with price and stock beside them, the totals. */
package emporion.sales.ui.document;
