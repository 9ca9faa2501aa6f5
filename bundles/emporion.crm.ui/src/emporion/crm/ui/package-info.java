/** Screens of the domain crm. */
package emporion.crm.ui;
