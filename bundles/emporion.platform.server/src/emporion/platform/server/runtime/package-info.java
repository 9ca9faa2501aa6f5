/** Puts the server together, with OSGi services or by constructors. */
package emporion.platform.server.runtime;
