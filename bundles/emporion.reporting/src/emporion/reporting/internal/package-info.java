/** BIRT behind the API of {@link emporion.reporting}. */
package emporion.reporting.internal;
