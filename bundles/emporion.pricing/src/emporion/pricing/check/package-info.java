/** Whether the cards of pricing are in order: the same checks mark fields in the client and guard the commit in the server. */
package emporion.pricing.check;
