/** What the company trades in: products and the tree of their categories. Cards are checked by {@code emporion.catalog.rules}. */
package emporion.catalog;
