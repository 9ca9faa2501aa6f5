/** The only source of "now" and "today". */
package emporion.base.time;
