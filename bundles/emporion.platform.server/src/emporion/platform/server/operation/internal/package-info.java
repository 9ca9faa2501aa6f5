/** The operation runner: one transaction as the asking user, once per id, with hot keys held and conflicts repeated. */
package emporion.platform.server.operation.internal;
