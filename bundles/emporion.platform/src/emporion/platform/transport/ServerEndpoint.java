package emporion.platform.transport;

/**
 * Where a server is called, and who it is believed to be.
 *
 * @param host name or address
 * @param port 1 to 65535
 */
public record ServerEndpoint(String host, int port, ServerTrust trust) {

	public ServerEndpoint {
		if (host.isBlank())
			throw new IllegalArgumentException("no host");
		if (port < 1 || port > 65535)
			throw new IllegalArgumentException("not a port: " + port);
	}

	/** @return as {@code name:2036}; an IPv6 address stands in brackets */
	public String address() {
		return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
	}
}
