/** Screens of the domain sales. */
package emporion.sales.ui;
