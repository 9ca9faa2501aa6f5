/** Handlers of the operations of sales. */
package emporion.sales.server.operations;
