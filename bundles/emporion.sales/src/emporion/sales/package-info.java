/**
 * From an offer to a payment: the operations of the sales desk as records, with their results. What each document may do in which state is
 * in {@link emporion.sales.OrderStep} and {@link emporion.sales.OfferStep}; how figures are made is in package {@code rules}.
 */
package emporion.sales;
