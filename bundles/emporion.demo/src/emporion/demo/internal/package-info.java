/** What starts the demo in a server product. */
package emporion.demo.internal;
