/** What every commit must respect in the catalogue. */
package emporion.catalog.server.commit;
