/** Operations on the server: the SPI for handlers of domains, and the units of work the runner gives them. */
package emporion.platform.server.operation;
