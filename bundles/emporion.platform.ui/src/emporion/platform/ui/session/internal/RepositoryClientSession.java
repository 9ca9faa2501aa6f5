package emporion.platform.ui.session.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.account.LogInRequest;
import emporion.platform.permission.MyRightsOperation;
import emporion.platform.permission.Rights;
import emporion.platform.permission.RightsData;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Operations;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.ui.session.BundleSource;
import emporion.platform.ui.session.Cards;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.Connection;
import emporion.platform.ui.session.Registration;
import emporion.platform.ui.session.ServerAddress;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.ClientBundle;
import emporion.platform.wire.ClientBundles;

/**
 * The session of a user. It looks after its line: every few seconds it asks for a sign of life, and when the line is broken it opens
 * another one, so that views and editors never hold on to a connection.
 */
final class RepositoryClientSession implements ClientSession {

	private static final Logger LOG = LoggerFactory.getLogger(RepositoryClientSession.class);
	private static final long HEARTBEAT_SECONDS = 2;
	/** The server does not know the session any more. */
	private static final String EXPIRED = "PLT-046";

	private final LogIn logIn;
	private final ScheduledExecutorService heart = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("connection").factory());
	private final List<Consumer<Connection>> connectionListeners = new CopyOnWriteArrayList<>();
	private final List<Watch> watches = new CopyOnWriteArrayList<>();
	private final Cards cards = new RepositoryCards(this::line);
	private final BusinessClock clock = new ComputerClock(ComputerClock.companyZone());
	private volatile Line line;
	private volatile String resumeToken;
	private volatile Problem endedBecause;
	private volatile Rights rights = Rights.NOTHING;
	private volatile Connection connection = Connection.ONLINE;

	/** What a listener wants to hear of. */
	private record Watch(Set<String> classes, Consumer<Change> listener) {
	}

	RepositoryClientSession(LogIn logIn, Line line) {
		this.logIn = logIn;
		take(line);
		heart.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
	}

	private void take(Line fresh) {
		line = fresh;
		readRights(fresh);
		fresh.door().onChanges(this::tell);
		fresh.door().onEnded(reason -> ended(fresh, reason));
		resumeToken = fresh.resumeToken();
		fresh.repository().onClosed(() -> lost(fresh));
	}

	private void readRights(Line from) {
		switch (from.door().operations().run(new MyRightsOperation())) {
			case Outcome.Done<RightsData> done -> rights = done.result().rights();
			case Outcome.Refused<RightsData> refused -> LOG.warn("the server does not tell what the user may do: {}", refused.problems());
		}
	}

	/** Roles are changed rarely; what then becomes possible or impossible shows without logging in again. */
	private void rightsMayHaveChanged() {
		Line present = line;
		if (present == null)
			return;
		try {
			readRights(present);
		} catch (ServerUnavailableException gone) {
			LOG.debug("the rights are read when the server is back");
		}
	}

	/** The present line. */
	private Line line() {
		Line present = line;
		if (present == null)
			throw new ServerUnavailableException("there is no connection to " + logIn.server(), null);
		return present;
	}

	private void beat() {
		Line present = line;
		if (connection == Connection.CLOSED)
			return;
		if (present == null) {
			reconnect();
			return;
		}
		try {
			present.door().ping();
		} catch (ServerUnavailableException silent) {
			LOG.warn("the server {} does not answer", logIn.server());
			lost(present);
		}
	}

	private synchronized void lost(Line broken) {
		if (line != broken || connection == Connection.CLOSED)
			return;
		line = null;
		become(Connection.LOST);
		// Not in this thread: it may belong to the line.
		heart.execute(broken::close);
	}

	/** The server, or somebody at it, has ended the session: it is not taken up again, even if the line breaks before this is heard. */
	private synchronized void ended(Line of, Problem reason) {
		if (connection == Connection.CLOSED)
			return;
		line = null;
		endedBecause = reason;
		become(Connection.CLOSED);
		heart.execute(of::close);
	}

	/** The session goes on by its token; a server that was started anew does not know it and asks who it is. */
	private Outcome<Line> opened() {
		Outcome<Line> resumed = Line.open(logIn, LogInRequest.resuming(logIn.user(), resumeToken, logIn.request().clientVersion()));
		boolean unknown = !resumed.isDone() && resumed.problems().getFirst().code().equals(EXPIRED);
		return unknown ? Line.open(logIn, logIn.again()) : resumed;
	}

	@Override
	public Optional<Problem> endedBecause() {
		return Optional.ofNullable(endedBecause);
	}

	private void reconnect() {
		try {
			switch (opened()) {
				case Outcome.Done<Line> done -> resume(done.result());
				case Outcome.Refused<Line> refused -> {
					LOG.warn("the server {} no longer accepts the log-in: {}", logIn.server(), refused.problems());
					endedBecause = refused.problems().getFirst();
					become(Connection.CLOSED);
				}
			}
		} catch (ServerUnavailableException stillAway) {
			LOG.debug("the server {} is still away", logIn.server());
		}
	}

	private synchronized void resume(Line fresh) {
		if (connection == Connection.CLOSED) {
			fresh.close();
			return;
		}
		take(fresh);
		become(Connection.ONLINE);
		watches.forEach(watch -> watch.listener().accept(new Change(Set.of(), false)));
	}

	private void become(Connection state) {
		connection = state;
		connectionListeners.forEach(listener -> listener.accept(state));
	}

	private void tell(ChangeNotice notice) {
		if (notice.concerns("platform.Account") || notice.concerns("platform.Role"))
			heart.execute(this::rightsMayHaveChanged);
		for (Watch watch : watches) {
			if (watch.classes().stream().noneMatch(notice::concerns))
				continue;
			Set<Long> ids = new HashSet<>();
			notice.changes().stream().filter(change -> watch.classes().contains(change.type())).forEach(change -> ids.addAll(change.ids()));
			watch.listener().accept(new Change(ids, !notice.many()));
		}
	}

	@Override
	public String user() {
		return logIn.user();
	}

	@Override
	public ServerAddress server() {
		return logIn.server();
	}

	@Override
	public Rights rights() {
		return rights;
	}

	@Override
	public BusinessClock clock() {
		return clock;
	}

	@Override
	public Operations operations() {
		return new Operations() {
			@Override
			public <R extends Record> Outcome<R> run(UUID id, Operation<R> operation) {
				return line().door().operations().run(id, operation);
			}
		};
	}

	@Override
	public Lists lists() {
		return new Lists() {
			@Override
			public Outcome<ListDescription> describe(String list) {
				return line().door().lists().describe(list);
			}

			@Override
			public Outcome<Page> page(PageRequest request) {
				return line().door().lists().page(request);
			}

			@Override
			public Outcome<RowCount> count(PageRequest request) {
				return line().door().lists().count(request);
			}
		};
	}

	@Override
	public Cards cards() {
		return cards;
	}

	@Override
	public BundleSource bundles() {
		return new BundleSource() {
			@Override
			public Outcome<ClientBundles> bundles() {
				return line().door().bundles();
			}

			@Override
			public Outcome<ClientBundles.Part> part(ClientBundle bundle, long offset) {
				return line().door().part(bundle, offset);
			}
		};
	}

	@Override
	public void learnModels() {
		line().repository().use(List.copyOf(logIn.models().get()));
	}

	@Override
	public Connection connection() {
		return connection;
	}

	@Override
	public Registration onConnection(Consumer<Connection> listener) {
		connectionListeners.add(listener);
		return () -> connectionListeners.remove(listener);
	}

	@Override
	public Registration onChange(Set<String> classes, Consumer<Change> listener) {
		Watch watch = new Watch(Set.copyOf(classes), listener);
		watches.add(watch);
		return () -> watches.remove(watch);
	}

	@Override
	public void close() {
		Line last;
		synchronized (this) {
			connection = Connection.CLOSED;
			last = line;
			line = null;
		}
		heart.shutdownNow();
		if (last != null)
			last.close();
	}
}
