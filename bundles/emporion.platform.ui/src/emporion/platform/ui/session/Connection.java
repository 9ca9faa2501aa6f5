package emporion.platform.ui.session;

/** How the client stands with its server. */
public enum Connection {
	/** Requests are answered. */
	ONLINE,
	/** The server does not answer; the client tries to reach it again. Nothing can be saved until then. */
	LOST,
	/** Logged out. */
	CLOSED
}
