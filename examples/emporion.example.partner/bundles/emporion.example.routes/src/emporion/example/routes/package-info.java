/** Delivery routes: which van brings goods to which customer, on which day, and what that costs. */
package emporion.example.routes;
