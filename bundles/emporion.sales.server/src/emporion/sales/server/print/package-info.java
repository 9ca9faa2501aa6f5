/** Offers and invoices on paper: language-neutral records go in, PDF in Polish, English, German or Ukrainian comes out. */
package emporion.sales.server.print;
