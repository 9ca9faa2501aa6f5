/** Entering and working off a sales order. */
package emporion.sales.ui.order;
