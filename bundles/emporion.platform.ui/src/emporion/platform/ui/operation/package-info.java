/** Running operations from the client and telling their outcome. */
package emporion.platform.ui.operation;
