package emporion.platform.server.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.account.SessionInfo;
import emporion.platform.server.account.LogIns.Accepted;
import emporion.platform.server.account.Origin;

/**
 * Who is logged in. A session begins when somebody is let in, is bound to a line (a client's connection, a console's channel), survives
 * a broken line for {@link #GRACE} if its client comes back with the resume token, and ends by logging out, by being closed, or after that
 * time. Thread-safe.
 */
public final class OpenSessions {

	/** How long a client may be away before its session is over. */
	public static final Duration GRACE = Duration.ofMinutes(30);
	/** How long a ticket may wait to be used. */
	static final Duration TICKET = Duration.ofSeconds(30);
	private static final int SECRET_BYTES = 32;
	private static final int ENDED = 1_000;

	private final BusinessClock clock;
	private final SecureRandom random = new SecureRandom();
	private final Map<String, Session> sessions = new HashMap<>();
	private final Map<Object, Session> byLine = new HashMap<>();
	/** How the latest sessions ended that were ended by others: their clients may come back to ask. */
	private final Map<String, Problem> ended = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Problem> eldest) {
			return size() > ENDED;
		}
	};
	private int lastId;

	/** One session. Guarded by the registry. */
	private static final class Session {
		private String id;
		private Accepted user;
		private Origin origin;
		private String clientVersion;
		private Instant since;
		private Instant lastActivity;
		private Object lineKey;
		private SessionLine line;
		private String ticket;
		private Instant lineSince;
		private String tokenHash;
		private boolean connected;
	}

	/**
	 * What the client is given.
	 *
	 * @param ticket      opens the repository's session once
	 * @param resumeToken goes on with the session over another line
	 */
	public record Keys(String id, String ticket, String resumeToken) {
	}

	public OpenSessions(BusinessClock clock) {
		this.clock = clock;
	}

	/**
	 * Begins a session.
	 *
	 * @param lineKey what the line is known by: compared by identity of its {@code equals}
	 * @param line    is told when the session is ended by others
	 */
	public synchronized Keys begin(Accepted user, Origin origin, String clientVersion, Object lineKey, SessionLine line) {
		purge();
		Session session = new Session();
		session.id = "s" + ++lastId;
		session.since = clock.now();
		sessions.put(session.id, session);
		return bound(session, user, origin, clientVersion, lineKey, line);
	}

	/**
	 * Begins a session on a line that is up, as the console's.
	 *
	 * @return its id
	 */
	public synchronized String beginConnected(Accepted user, Origin origin, String clientVersion, Object lineKey, SessionLine line) {
		Keys keys = begin(user, origin, clientVersion, lineKey, line);
		useTicket(user.login(), keys.ticket());
		connected(lineKey, user.login());
		return keys.id();
	}

	/**
	 * Goes on with a session over another line; the old line is cut if it is still there.
	 *
	 * @return empty if the token is good no more
	 */
	public synchronized Optional<Keys> resume(String token, Accepted user, Origin origin, String clientVersion, Object lineKey, SessionLine line) {
		purge();
		return withToken(user.login(), token).map(session -> {
			if (session.lineKey != null)
				byLine.remove(session.lineKey);
			return bound(session, user, origin, clientVersion, lineKey, line);
		});
	}

	/** @return why the token does not resume a session of this account: how that ended (PLT-047 to PLT-049), or PLT-046 */
	public synchronized Optional<Problem> resumeProblem(String login, String token) {
		return withToken(login, token).isPresent() ? Optional.empty()
				: Optional.of(ended.getOrDefault(login + " " + hash(token), Problem.error("PLT-046")));
	}

	private Optional<Session> withToken(String login, String token) {
		String hash = hash(token);
		return sessions.values().stream().filter(session -> session.user.login().equals(login) && hash.equals(session.tokenHash)).findFirst();
	}

	private Keys bound(Session session, Accepted user, Origin origin, String clientVersion, Object lineKey, SessionLine line) {
		Session before = byLine.get(lineKey);
		if (before != null && before != session)
			drop(before);
		String token = secret();
		session.user = user;
		session.origin = origin;
		session.clientVersion = clientVersion;
		session.lastActivity = clock.now();
		session.lineSince = clock.now();
		session.lineKey = lineKey;
		session.line = line;
		session.ticket = secret();
		session.tokenHash = hash(token);
		session.connected = false;
		byLine.put(lineKey, session);
		return new Keys(session.id, session.ticket, token);
	}

	/** @return whether this is the ticket of a session of this account that waits for it; it is good no more afterwards */
	public synchronized boolean useTicket(String login, String ticket) {
		Optional<Session> found = sessions.values().stream().filter(session -> session.ticket != null && session.user.login().equals(login)
				&& isSame(session.ticket, ticket) && !session.lineSince.plus(TICKET).isBefore(clock.now())).findFirst();
		found.ifPresent(session -> session.ticket = null);
		return found.isPresent();
	}

	/** The line is up. @return whether a session of this account was begun on it, and its ticket used */
	public synchronized boolean connected(Object lineKey, String login) {
		Session session = byLine.get(lineKey);
		if (session == null || session.ticket != null || !session.user.login().equals(login))
			return false;
		session.connected = true;
		return true;
	}

	/** The line has gone. The session waits for its client, one of the console ends. */
	public synchronized void disconnected(Object lineKey) {
		Session session = byLine.remove(lineKey);
		if (session == null)
			return;
		session.connected = false;
		session.line = null;
		session.lineKey = null;
		session.lineSince = clock.now();
		if (session.origin.door() == Origin.Door.CONSOLE)
			sessions.remove(session.id);
	}

	/** @return the session that is up on this line; empty if there is none */
	public synchronized Optional<SessionInfo> onConnected(Object lineKey) {
		return Optional.ofNullable(byLine.get(lineKey)).filter(session -> session.connected).map(OpenSessions::info);
	}

	/** The user of this line did something. */
	public synchronized void touch(Object lineKey) {
		Session session = byLine.get(lineKey);
		if (session != null)
			session.lastActivity = clock.now();
	}

	/** @return all sessions, by log-in name, then by beginning */
	public synchronized List<SessionInfo> all() {
		purge();
		return sessions.values().stream().map(OpenSessions::info)
				.sorted(Comparator.comparing(SessionInfo::login).thenComparing(SessionInfo::since).thenComparing(SessionInfo::id)).toList();
	}

	/** @return whether there was such a session; it is over now */
	public boolean end(String id, Problem reason) {
		return end(session -> session.id.equals(id), reason) > 0;
	}

	/**
	 * Ends an account's sessions.
	 *
	 * @param except id of one that stays, or empty
	 */
	public void endAll(String login, String except, Problem reason) {
		end(session -> session.user.login().equals(login) && !session.id.equals(except), reason);
	}

	/** The lines are cut outside the lock: they call back. */
	private int end(Predicate<Session> which, Problem reason) {
		List<SessionLine> cut = new ArrayList<>();
		int count;
		synchronized (this) {
			List<Session> over = sessions.values().stream().filter(which).toList();
			count = over.size();
			for (Session session : over) {
				ended.put(session.user.login() + " " + session.tokenHash, reason);
				if (session.line != null)
					cut.add(session.line);
				drop(session);
			}
		}
		cut.forEach(line -> line.end(reason));
		return count;
	}

	/** Logging out in good order. */
	public synchronized void leave(Object lineKey) {
		Session session = byLine.get(lineKey);
		if (session != null)
			drop(session);
	}

	private void drop(Session session) {
		sessions.remove(session.id);
		if (session.lineKey != null)
			byLine.remove(session.lineKey, session);
	}

	/** What waits longer than it may is over. */
	private void purge() {
		Instant now = clock.now();
		List<Session> over = sessions.values().stream().filter(session -> !session.connected
				&& session.lineSince.plus(session.ticket == null ? GRACE : TICKET).isBefore(now)).toList();
		over.forEach(this::drop);
	}

	private static SessionInfo info(Session session) {
		return new SessionInfo(session.id, session.user.login(), session.origin.door().name(), session.origin.address(), session.clientVersion,
				session.since, session.lastActivity, session.connected, false);
	}

	private String secret() {
		byte[] bytes = new byte[SECRET_BYTES];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static boolean isSame(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	/** Nobody who reads the server's memory dump can come in with it. */
	private static String hash(String token) {
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		} catch (java.security.NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
