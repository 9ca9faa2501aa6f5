/** A real PostgreSQL for tests and benchmarks. */
package emporion.testing.postgres;
