package emporion.platform.server.runtime;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.account.SessionInfo;
import emporion.platform.operation.Operation;
import emporion.platform.operation.RecordedOperation;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.account.LogIns;
import emporion.platform.server.account.Origin;
import emporion.platform.server.operation.OperationWitness;
import emporion.platform.server.repository.ConnectionWatcher;
import emporion.platform.server.security.SecurityEntry;
import emporion.platform.server.security.SecurityEntry.Event;
import emporion.platform.server.security.SecurityLog;
import emporion.platform.server.session.CurrentSession;
import emporion.platform.server.session.OpenSessions;

/** Who comes in, who is here, and what the security log is told. Thread-safe. */
public final class ServerSecurity implements ConnectionWatcher, OperationWitness, LogIns.Witness {

	/** Refusals of the platform that tell of somebody who wanted more than they may. */
	private static final String WATCHED = "PLT-(003|005|032|035|041|05[01237]|062|070|24[0-9]|25[0-9])";

	private final BusinessClock clock;
	private final SecurityLog log;
	private final OpenSessions sessions;
	private final CurrentSession current = new CurrentSession();
	private final LogIns logIns;
	private final Set<String> watched = new CopyOnWriteArraySet<>();

	ServerSecurity(Accounts accounts, SecurityLog log, BusinessClock clock) {
		this.clock = clock;
		this.log = log;
		sessions = new OpenSessions(clock);
		logIns = accounts.logIns(this);
	}

	/** @return the desk where people log in, for every door */
	public LogIns logIns() {
		return logIns;
	}

	/** @return who is logged in */
	public OpenSessions sessions() {
		return sessions;
	}

	/** @return whose request a thread works on */
	public CurrentSession current() {
		return current;
	}

	/** @return the security log */
	public SecurityLog log() {
		return log;
	}

	/** From now on refusals with these codes are logged, too. */
	void watch(Set<String> codes) {
		watched.addAll(codes);
	}

	@Override
	public void accepted(String login, Origin origin, String clientVersion) {
		log.writeDurably(SecurityEntry.of(clock.now(), Event.LOG_IN, login, origin.address(), origin.door().name(), "", clientVersion));
	}

	@Override
	public void refused(String login, Origin origin, Problem problem) {
		log.write(SecurityEntry.of(clock.now(), Event.LOG_IN_REFUSED, login, origin.address(), origin.door().name(), problem.code(), ""));
	}

	/** Somebody is who they say, but may not come in by this door. */
	public void turnedAway(String login, Origin origin, String code) {
		log.write(SecurityEntry.of(clock.now(), Event.LOG_IN_REFUSED, login, origin.address(), origin.door().name(), code, ""));
	}

	@Override
	public boolean knows(String login, String address) {
		return log.knows(login, address);
	}

	@Override
	public boolean opened(Object connection, String user) {
		return sessions.connected(connection, user);
	}

	@Override
	public void closed(Object connection) {
		sessions.onConnected(connection).ifPresent(session -> log
				.write(SecurityEntry.of(clock.now(), Event.LOG_OUT, session.login(), session.address(), session.id(), "", "")));
		sessions.disconnected(connection);
	}

	@Override
	public void commitRefused(Object connection, String user, List<Problem> problems) {
		String address = connection == null ? "" : sessions.onConnected(connection).map(SessionInfo::address).orElse("");
		logRefusal(Event.COMMIT_REFUSED, user, address, "", problems);
	}

	@Override
	public void answered(String user, String name, Optional<Operation<?>> operation, Outcome<?> outcome) {
		String address = current.get().map(SessionInfo::address).orElse(Origin.HERE);
		String subject = name.replace("emporion.", "");
		if (!outcome.isDone())
			logRefusal(Event.REFUSED, user, address, subject, outcome.problems());
		else if (operation.isPresent() && operation.get() instanceof RecordedOperation<?> recorded)
			log.writeDurably(SecurityEntry.of(clock.now(), Event.CHANGED, user, address, subject, "", recorded.logged()));
	}

	private void logRefusal(Event event, String user, String address, String subject, List<Problem> problems) {
		List<Problem> telling = problems.stream().filter(problem -> problem.code().matches(WATCHED) || watched.contains(problem.code())).toList();
		if (!telling.isEmpty())
			log.write(SecurityEntry.of(clock.now(), event, user, address, subject,
					telling.stream().map(Problem::code).distinct().collect(Collectors.joining(" ")),
					telling.stream().map(Problem::toString).collect(Collectors.joining("; "))));
	}
}
