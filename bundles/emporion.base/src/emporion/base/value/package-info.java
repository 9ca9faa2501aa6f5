/** Values of trade: quantities, percentages, tax ids, product numbers, document numbers, periods. Immutable and thread-safe. */
package emporion.base.value;
