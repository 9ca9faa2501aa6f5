/** What every commit that touches pricing must respect. */
package emporion.pricing.server.commit;
