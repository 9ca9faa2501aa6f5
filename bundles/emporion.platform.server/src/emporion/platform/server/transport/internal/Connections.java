package emporion.platform.server.transport.internal;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is connected. When there are too many connections without a log-in, the oldest of them has to go, at first one of the same address:
 * so somebody who opens thousands cannot keep others from logging in. Thread-safe.
 */
final class Connections {

	private final Limits limits;
	private final Map<InetAddress, Integer> ofAddress = new HashMap<>();
	private final Set<TlsServerConnector> all = new LinkedHashSet<>();
	private final Set<TlsServerConnector> strangers = new LinkedHashSet<>();
	private final Map<InetAddress, Set<TlsServerConnector>> strangersOfAddress = new HashMap<>();

	Connections(Limits limits) {
		this.limits = limits;
	}

	Limits limits() {
		return limits;
	}

	/** @return whether one more from there is welcome */
	synchronized boolean isWelcome(InetAddress address) {
		return (all.size() < limits.connections() || !strangers.isEmpty())
				&& (ofAddress.getOrDefault(address, 0) < limits.connectionsOfAddress() || strangersOfAddress.containsKey(address));
	}

	/** Takes one in, possibly at the cost of another. */
	void add(TlsServerConnector connector) {
		admit(connector).ifPresent(oldest -> oldest.abort("too many connections without a log-in"));
	}

	private synchronized Optional<TlsServerConnector> admit(TlsServerConnector connector) {
		InetAddress address = address(connector);
		Set<TlsServerConnector> same = strangersOfAddress.getOrDefault(address, Set.of());
		Optional<TlsServerConnector> victim = Optional.empty();
		if (!same.isEmpty() && (same.size() >= limits.strangersOfAddress() || ofAddress.get(address) >= limits.connectionsOfAddress()))
			victim = Optional.of(same.iterator().next());
		else if (!strangers.isEmpty() && (strangers.size() >= limits.strangers() || all.size() >= limits.connections()))
			victim = Optional.of(strangers.iterator().next());
		victim.ifPresent(this::forget);
		all.add(connector);
		ofAddress.merge(address, 1, Integer::sum);
		addStranger(connector);
		return victim;
	}

	synchronized void authenticated(TlsServerConnector connector, boolean loggedIn) {
		if (!all.contains(connector))
			return;
		if (loggedIn)
			removeStranger(connector);
		else
			addStranger(connector);
	}

	synchronized void remove(TlsServerConnector connector) {
		forget(connector);
	}

	private void forget(TlsServerConnector connector) {
		if (!all.remove(connector))
			return;
		removeStranger(connector);
		ofAddress.computeIfPresent(address(connector), (address, count) -> count == 1 ? null : count - 1);
	}

	private void addStranger(TlsServerConnector connector) {
		strangers.add(connector);
		strangersOfAddress.computeIfAbsent(address(connector), none -> new LinkedHashSet<>()).add(connector);
	}

	private void removeStranger(TlsServerConnector connector) {
		strangers.remove(connector);
		strangersOfAddress.computeIfPresent(address(connector), (address, same) -> {
			same.remove(connector);
			return same.isEmpty() ? null : same;
		});
	}

	private static InetAddress address(TlsServerConnector connector) {
		return connector.remoteAddress().getAddress();
	}

	synchronized int count() {
		return all.size();
	}

	synchronized List<TlsServerConnector> list() {
		return new ArrayList<>(all);
	}
}
