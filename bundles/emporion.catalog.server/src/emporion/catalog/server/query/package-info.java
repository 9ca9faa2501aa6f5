/** Lists of the catalogue. */
package emporion.catalog.server.query;
