/** Reads sites, keeps what was installed, and puts it into the framework. */
package emporion.platform.server.delivery.internal;
