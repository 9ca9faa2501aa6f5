/** What both sides of the house share: references to repository objects. */
package emporion.platform;
