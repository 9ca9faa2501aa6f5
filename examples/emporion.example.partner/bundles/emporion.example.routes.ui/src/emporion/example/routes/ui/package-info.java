/** Screens of the delivery routes. */
package emporion.example.routes.ui;
