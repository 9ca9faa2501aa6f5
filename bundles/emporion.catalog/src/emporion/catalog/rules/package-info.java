/** What must be true of cards in the catalogue. Stateless and thread-safe; the same on client and server. */
package emporion.catalog.rules;
