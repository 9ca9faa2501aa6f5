/** Delivery routes on the server: job. */
package emporion.example.routes.server.job;
