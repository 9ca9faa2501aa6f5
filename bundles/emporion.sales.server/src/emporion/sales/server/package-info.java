/** Sales in the server: what it keeps, which operations it does, what every commit must respect, which lists it offers. */
package emporion.sales.server;
