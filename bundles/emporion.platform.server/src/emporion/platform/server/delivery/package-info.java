/** Modules of partners: installed from p2 sites into the running server, and given to clients as they log in. */
package emporion.platform.server.delivery;
