/** What every screen of the client uses: icons, colours, labels, navigation. */
package emporion.platform.ui;
