/** The rules of price formation, one class each, in the order of their {@link emporion.pricing.PriceRule#order()}. */
package emporion.pricing.rules;
