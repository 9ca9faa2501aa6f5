/** What an action says of itself: done or refused, for which reasons, and how a figure came about. */
package emporion.base.outcome;
