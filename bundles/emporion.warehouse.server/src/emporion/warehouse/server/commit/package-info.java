/** What every commit must respect in the warehouse. */
package emporion.warehouse.server.commit;
