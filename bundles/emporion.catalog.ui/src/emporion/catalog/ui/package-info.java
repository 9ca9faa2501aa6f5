/** Screens of the domain catalog. */
package emporion.catalog.ui;
