/** Lists of the server as tables: paged, filtered, sorted by the server, never loaded whole. */
package emporion.platform.ui.list;
