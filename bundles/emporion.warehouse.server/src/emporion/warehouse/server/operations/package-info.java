/** Operations of the warehouse, done. */
package emporion.warehouse.server.operations;
