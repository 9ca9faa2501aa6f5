package emporion.platform.server.account;

import static java.util.Objects.requireNonNull;

/**
 * Where somebody comes from.
 *
 * @param address numeric network address, or {@value #HERE} for the server's own terminal and jobs
 * @param door    client or console
 */
public record Origin(String address, Door door) {

	/** Address of what the server does itself. */
	public static final String HERE = "local";

	/** How somebody comes in. */
	public enum Door {
		CLIENT, CONSOLE
	}

	public Origin {
		requireNonNull(address, "address");
		requireNonNull(door, "door");
	}
}
