/** Rules of stock: what may be set apart, issued, taken in. Stateless and thread-safe; the same on client and server. */
package emporion.warehouse.rules;
