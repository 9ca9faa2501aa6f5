/** Work that the server does by itself, once a day: SPI for modules. */
package emporion.platform.server.job;
