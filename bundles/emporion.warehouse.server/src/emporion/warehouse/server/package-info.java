/** The warehouse in the server: stock, its movements and documents. */
package emporion.warehouse.server;
