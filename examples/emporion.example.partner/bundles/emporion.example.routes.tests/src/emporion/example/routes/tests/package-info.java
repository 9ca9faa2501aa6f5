/** Holds the tests of the delivery routes, which lie in src_test. */
package emporion.example.routes.tests;
