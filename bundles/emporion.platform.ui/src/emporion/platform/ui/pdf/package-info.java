/** Looking at printed documents. */
package emporion.platform.ui.pdf;
