/** What every commit must respect of parties, persons and leads. */
package emporion.crm.server.commit;
