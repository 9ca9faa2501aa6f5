/** Operations of the registers of parties and leads, done. */
package emporion.crm.server.operations;
