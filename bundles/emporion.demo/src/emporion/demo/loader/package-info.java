/** Fills a server with the demo company. Start at {@link emporion.demo.loader.GreenfieldLoader}. */
package emporion.demo.loader;
