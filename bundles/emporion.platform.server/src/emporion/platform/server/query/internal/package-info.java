/** Named lists as parameterised SQL for H2 and PostgreSQL. */
package emporion.platform.server.query.internal;
