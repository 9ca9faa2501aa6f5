/** Measures the suite on this machine. */
package emporion.bench;
