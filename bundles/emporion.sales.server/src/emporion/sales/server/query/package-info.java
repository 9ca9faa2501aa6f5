/** Lists of sales. */
package emporion.sales.server.query;
