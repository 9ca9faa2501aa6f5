/** Brings the bundles of modules that are installed on the server into the running client, between log-in and workbench. */
package emporion.platform.ui.delivery;
