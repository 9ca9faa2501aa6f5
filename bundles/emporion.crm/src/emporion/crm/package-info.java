/**
 * Whom the company deals with: parties, the persons who work for them, leads that may become customers, and our own company's data.
 * Cards are checked by {@code emporion.crm.rules}.
 */
package emporion.crm;
