package emporion.platform.ui.session;

import java.util.Optional;

/**
 * Where a server listens.
 *
 * @param host name or address, not blank
 * @param port 1 to 65535
 */
public record ServerAddress(String host, int port) {

	/** The port a server listens on unless told otherwise. */
	public static final int DEFAULT_PORT = 2036;

	public ServerAddress {
		if (host.isBlank() || host.chars().anyMatch(Character::isWhitespace))
			throw new IllegalArgumentException("not a host name: '" + host + "'");
		if (port < 1 || port > 65535)
			throw new IllegalArgumentException("not a port: " + port);
	}

	/** Reads {@code host} or {@code host:port}; an IPv6 address with a port stands in brackets. */
	public static Optional<ServerAddress> parse(String text) {
		String trimmed = text.trim();
		int colon = trimmed.lastIndexOf(':');
		boolean hasPort = colon == 0 || colon > 0 && (trimmed.indexOf(':') == colon || trimmed.charAt(colon - 1) == ']');
		String host = hasPort ? trimmed.substring(0, colon) : trimmed;
		if (host.startsWith("[") && host.endsWith("]"))
			host = host.substring(1, host.length() - 1);
		String port = hasPort ? trimmed.substring(colon + 1) : String.valueOf(DEFAULT_PORT);
		if (host.isBlank() || host.chars().anyMatch(Character::isWhitespace) || !port.matches("[0-9]{1,5}"))
			return Optional.empty();
		int number = Integer.parseInt(port);
		return number < 1 || number > 65535 ? Optional.empty() : Optional.of(new ServerAddress(host, number));
	}

	@Override
	public String toString() {
		return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
	}
}
