/** What the handlers of sales share. */
package emporion.sales.server.internal;
