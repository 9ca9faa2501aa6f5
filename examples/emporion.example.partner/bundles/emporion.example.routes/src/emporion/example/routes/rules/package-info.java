/** What must be right on a route's card. */
package emporion.example.routes.rules;
