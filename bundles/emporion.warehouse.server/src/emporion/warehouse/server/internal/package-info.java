/** Keeping stock: levels, blocks, reservations, goods issues. */
package emporion.warehouse.server.internal;
