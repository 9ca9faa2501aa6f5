/** What must be true of parties, persons and leads. Stateless and thread-safe; the same on client and server. */
package emporion.crm.rules;
