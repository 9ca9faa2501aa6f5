/** Delivery routes on the server: operations. */
package emporion.example.routes.server.operations;
