/** How the figures of sales come about and what its documents must respect, one class each. */
package emporion.sales.rules;
