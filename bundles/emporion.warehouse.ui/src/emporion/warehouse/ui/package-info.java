/** Screens of the domain warehouse. */
package emporion.warehouse.ui;
