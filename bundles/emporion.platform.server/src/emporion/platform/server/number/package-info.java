/** Numbers of documents. */
package emporion.platform.server.number;
