/**
 * At what price goods are offered. {@link emporion.pricing.PriceCalculator} answers a {@link emporion.pricing.PriceRequest} with a
 * {@link emporion.pricing.PriceQuote} by running every {@link emporion.pricing.PriceRule} (package {@code emporion.pricing.rules}, one
 * class each) over the company's {@link emporion.pricing.PriceBook}.
 */
package emporion.pricing;
