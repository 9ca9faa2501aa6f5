package emporion.platform.server.account.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import emporion.platform.account.SecurityPolicy;

/**
 * Makes whoever guesses wait, the longer the more is guessed. Wrong attempts are counted three times: of an account from one address, of an
 * account from everywhere, and of an address for all accounts. The second does not hold somebody who comes from an address that this
 * account has logged in from before: so nobody is locked out for ever by others who guess. Counts of unknown names are kept like those of
 * known ones. What is counted is forgotten bit by bit with time; in memory only, of the latest {@value #MOST} each. Thread-safe.
 */
public final class LogInThrottle {

	private static final int MOST = 20_000;
	private static final int LONGEST_KEY = 80;
	private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
	/** Many people may sit behind one address. */
	private static final int FREE_OF_ADDRESS = 20;
	private static final Duration LONGEST_OF_ADDRESS = Duration.ofMinutes(5);
	private static final Duration ADDRESS_FORGETS = Duration.ofMinutes(1);
	private static final Duration ACCOUNT_FORGETS = Duration.ofMinutes(15);

	private final Map<String, Counter> pairs = new Latest<>();
	private final Map<String, Counter> accounts = new Latest<>();
	private final Map<String, Counter> addresses = new Latest<>();
	private final Map<String, Instant> known = new Latest<>();

	/** Whether somebody came from an address before the server was started. */
	@FunctionalInterface
	public interface Memory {
		boolean knows(String login, String address);
	}

	private static final class Latest<V> extends LinkedHashMap<String, V> {

		private static final long serialVersionUID = 1L;

		Latest() {
			super(64, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
			return size() > MOST;
		}
	}

	private static final class Counter {
		private int failures;
		private Instant since = Instant.MIN;
		private Instant until = Instant.MIN;

		Duration waiting(Instant now) {
			return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
		}

		void forget(Instant now, Duration each) {
			if (failures == 0 || since.isAfter(now)) {
				since = now;
				return;
			}
			long forgotten = Duration.between(since, now).dividedBy(each);
			failures = (int) Math.max(0, failures - forgotten);
			since = since.plus(each.multipliedBy(forgotten));
		}

		void count(Instant now, int free, Duration longest) {
			failures++;
			if (failures < free)
				return;
			int doublings = Math.min(20, failures - free);
			Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
			until = now.plus(wait.compareTo(longest) < 0 ? wait : longest);
		}
	}

	/** An attempt that may go on: counted as a failure until it says otherwise. */
	public final class Attempt {

		private final String pair;
		private final String login;
		private final List<Counter> counters;
		private final List<Instant> before;
		private final List<Instant> after;

		private Attempt(String pair, String login, List<Counter> counters, List<Instant> before) {
			this.pair = pair;
			this.login = login;
			this.counters = counters;
			this.before = before;
			this.after = counters.stream().map(counter -> counter.until).toList();
		}

		/** The person is who they say. */
		public void succeeded(Instant now) {
			synchronized (LogInThrottle.this) {
				takeBack();
				pairs.remove(pair);
				known.put(pair, now);
			}
		}

		/** Nothing was wrong, but something is missing yet. */
		public void isUndecided() {
			synchronized (LogInThrottle.this) {
				takeBack();
			}
		}

		private void takeBack() {
			for (int i = 0; i < counters.size(); i++) {
				Counter counter = counters.get(i);
				counter.failures = Math.max(0, counter.failures - 1);
				if (counter.until.equals(after.get(i)))
					counter.until = before.get(i);
			}
		}

		@Override
		public String toString() {
			return "Attempt[" + login + "]";
		}
	}

	/** What became of asking for an attempt. */
	public record Turn(Optional<Attempt> attempt, Duration pause) {
	}

	/**
	 * Asks for an attempt.
	 *
	 * @param login   as given, whether there is such an account or not
	 * @param address numeric address that the attempt comes from
	 * @return the attempt, or how long to wait
	 */
	public Turn turn(String login, String address, SecurityPolicy policy, Instant now, Memory memory) {
		String name = login.length() > LONGEST_KEY ? login.substring(0, LONGEST_KEY) : login;
		String place = network(address);
		String pairKey = name + "|" + place;
		if (waits(accounts, name, now) && !isKnown(pairKey) && memory.knows(name, address))
			synchronized (this) {
				known.put(pairKey, now);
			}
		synchronized (this) {
			Counter pair = counter(pairs, pairKey, now, ACCOUNT_FORGETS);
			Counter account = counter(accounts, name, now, ACCOUNT_FORGETS);
			Counter from = counter(addresses, place, now, ADDRESS_FORGETS);
			boolean familiar = known.containsKey(pairKey);
			Duration wait = longer(longer(pair.waiting(now), from.waiting(now)), familiar ? Duration.ZERO : account.waiting(now));
			if (!wait.isZero())
				return new Turn(Optional.empty(), wait);
			List<Counter> counters = List.of(pair, account, from);
			List<Instant> before = counters.stream().map(counter -> counter.until).toList();
			Duration longest = Duration.ofMinutes(policy.longestLockMinutes());
			pair.count(now, policy.freeFailures(), longest);
			account.count(now, 2 * policy.freeFailures(), longest);
			from.count(now, FREE_OF_ADDRESS, LONGEST_OF_ADDRESS);
			return new Turn(Optional.of(new Attempt(pairKey, name, counters, before)), Duration.ZERO);
		}
	}

	private synchronized boolean waits(Map<String, Counter> counters, String key, Instant now) {
		Counter counter = counters.get(key);
		return counter != null && !counter.waiting(now).isZero();
	}

	private synchronized boolean isKnown(String pair) {
		return known.containsKey(pair);
	}

	private static Counter counter(Map<String, Counter> counters, String key, Instant now, Duration forgets) {
		Counter counter = counters.computeIfAbsent(key, fresh -> new Counter());
		counter.forget(now, forgets);
		return counter;
	}

	private static Duration longer(Duration one, Duration other) {
		return one.compareTo(other) >= 0 ? one : other;
	}

	/** @return until when attempts of an account wait, from somewhere at least; empty when they do not */
	public synchronized Optional<Instant> lockedUntil(String login, Instant now) {
		Instant until = Instant.MIN;
		for (Map.Entry<String, Counter> pair : pairs.entrySet())
			if (pair.getKey().startsWith(login + "|") && pair.getValue().until.isAfter(until))
				until = pair.getValue().until;
		Counter account = accounts.get(login);
		if (account != null && account.until.isAfter(until))
			until = account.until;
		return until.isAfter(now) ? Optional.of(until) : Optional.empty();
	}

	/** Forgets what was counted of an account, whatever the address. */
	public synchronized void unlock(String login) {
		accounts.remove(login);
		pairs.keySet().removeIf(pair -> pair.startsWith(login + "|"));
	}

	/** One household of IPv6 has a whole /64. */
	private static String network(String address) {
		try {
			byte[] bytes = address.contains(":") ? InetAddress.getByName(address).getAddress() : new byte[0];
			if (bytes.length != 16)
				return address;
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 8; i++)
				text.append(String.format("%02x", bytes[i]));
			return text + "::/64";
		} catch (UnknownHostException e) {
			return address;
		}
	}
}
