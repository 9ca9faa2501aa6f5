/** Eyes and hands of testers within a running client: never part of a product, put beside its bundles by the tests that start it. */
package emporion.testing.client;
