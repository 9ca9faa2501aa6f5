/** Lists of offers, orders, invoices and payments. */
package emporion.sales.ui.list;
