/** Looking: named lists of the server, page by page. */
package emporion.platform.query;
