/** The whole server within the same JVM, as integration tests and benchmarks use it. */
package emporion.testing.server;
