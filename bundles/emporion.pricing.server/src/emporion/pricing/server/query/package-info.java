/** Lists of pricing. */
package emporion.pricing.server.query;
