/** How modules are switched in a running server. */
package emporion.platform.server.module.internal;
