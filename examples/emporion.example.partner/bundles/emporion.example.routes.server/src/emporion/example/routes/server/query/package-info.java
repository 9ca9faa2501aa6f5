/** Delivery routes on the server: query. */
package emporion.example.routes.server.query;
