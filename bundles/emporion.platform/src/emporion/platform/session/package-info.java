/** A client's connection to the repository: logging in, reading and editing model objects, looking at their past. */
package emporion.platform.session;
