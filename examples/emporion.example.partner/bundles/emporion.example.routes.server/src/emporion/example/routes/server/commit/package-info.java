/** Delivery routes on the server: commit. */
package emporion.example.routes.server.commit;
