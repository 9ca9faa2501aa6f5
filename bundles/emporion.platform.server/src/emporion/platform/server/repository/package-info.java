/** The repository: start and stop, units of work, plain SQL reading, the door for clients. */
package emporion.platform.server.repository;
