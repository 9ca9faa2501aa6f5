package emporion.platform.server.transport.internal;

/**
 * How much a connection may ask for.
 *
 * @param connections            open at once
 * @param connectionsOfAddress   open at once from one address
 * @param strangers              of them without a log-in
 * @param strangersOfAddress     of them without a log-in, from one address
 * @param strangerNanos          how long a connection may be there without a log-in
 */
record Limits(int connections, int connectionsOfAddress, int strangers, int strangersOfAddress, long strangerNanos) {

	private static final int STRANGERS_BYTES = 64 * 1024;
	/** Of one request after the log-in. */
	static final int REQUEST_BYTES = 16 * 1024 * 1024;

	/**
	 * As the system properties say: {@code emporion.connections} (4000), {@code emporion.connections.address} (2000),
	 * {@code emporion.strangers} (1000), {@code emporion.strangers.address} (200), {@code emporion.strangers.seconds} (15).
	 */
	static Limits ofSystemProperties() {
		return new Limits(Integer.getInteger("emporion.connections", 4000), Integer.getInteger("emporion.connections.address", 2000),
				Integer.getInteger("emporion.strangers", 1000), Integer.getInteger("emporion.strangers.address", 200),
				Integer.getInteger("emporion.strangers.seconds", 15) * 1_000_000_000L);
	}

	int channels(boolean authenticated) {
		return authenticated ? 16 : 4;
	}

	/** Of one request. */
	int requestBytes(boolean authenticated) {
		return authenticated ? REQUEST_BYTES : STRANGERS_BYTES;
	}

	/** Of all requests of a connection that have not come wholly. */
	int comingBytes(boolean authenticated) {
		return authenticated ? 2 * REQUEST_BYTES : STRANGERS_BYTES;
	}
}
