/** Handlers of pricing's operations. */
package emporion.pricing.server.operations;
