/** Screens of the domain pricing. */
package emporion.pricing.ui;
