/** What several operations on parties and leads share. */
package emporion.crm.server.internal;
