/** Fields of forms: what is typed becomes a value or a problem at the field; nothing typed is ever lost. */
package emporion.platform.ui.field;
