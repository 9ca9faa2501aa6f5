/** Delivery routes on the server: price. */
package emporion.example.routes.server.price;
