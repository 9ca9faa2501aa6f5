/** Delivery routes on the server. */
package emporion.example.routes.server;
