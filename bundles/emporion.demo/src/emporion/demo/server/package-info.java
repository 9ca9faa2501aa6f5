/** The server as the demo and scenario files use it, within the same JVM. */
package emporion.demo.server;
