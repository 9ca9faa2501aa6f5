/** Operations of the catalogue, done. */
package emporion.catalog.server.operations;
