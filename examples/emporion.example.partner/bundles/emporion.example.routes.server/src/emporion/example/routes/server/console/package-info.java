/** Delivery routes on the server: console. */
package emporion.example.routes.server.console;
