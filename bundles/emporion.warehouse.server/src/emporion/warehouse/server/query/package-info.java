/** Lists of the warehouse. */
package emporion.warehouse.server.query;
