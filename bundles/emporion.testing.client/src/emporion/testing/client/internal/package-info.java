/** The part that runs in the client. */
package emporion.testing.client.internal;
