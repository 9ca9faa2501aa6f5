/** Lists of parties, persons and leads. */
package emporion.crm.server.query;
