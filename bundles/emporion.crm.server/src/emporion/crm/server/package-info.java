/** Parties, persons and leads in the server. */
package emporion.crm.server;
