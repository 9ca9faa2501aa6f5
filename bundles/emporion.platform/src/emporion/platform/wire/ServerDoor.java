package emporion.platform.wire;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.net4j.connector.IConnector;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.LogInAnswer;
import emporion.platform.account.LogInRequest;
import emporion.platform.account.SessionInfo;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Operations;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.wire.internal.ClientProtocol;

/**
 * A client's door to operations and lists, over the connector of its repository session: the server takes the session's user for the
 * asking one. Thread-safe.
 */
public final class ServerDoor implements AutoCloseable {

	private final WireFormat format = new WireFormat();
	private final ClientProtocol protocol;

	/**
	 * @param connector connected, and with a repository session on it
	 * @param patience  how long an answer may take
	 * @throws ServerUnavailableException if the server does not speak with us
	 */
	public ServerDoor(IConnector connector, Duration patience) {
		this.protocol = new ClientProtocol(patience, notice -> format.read(notice, ChangeNotice.class));
		protocol.connect(connector);
	}

	/**
	 * Shows the server who wants to log in, over a connection that has no session yet.
	 *
	 * @throws ServerUnavailableException if no answer came
	 */
	public static Outcome<LogInAnswer> logIn(IConnector connector, LogInRequest request, Duration patience) {
		WireFormat format = new WireFormat();
		ClientProtocol protocol = new ClientProtocol(patience, notice -> format.read(notice, ChangeNotice.class));
		try {
			protocol.connect(connector);
			return format.readOutcome(protocol.ask(WireProtocol.LOG_IN, List.of(format.write(request))), LogInAnswer.class);
		} finally {
			protocol.close();
		}
	}

	public Operations operations() {
		return new Operations() {
			@Override
			public <R extends Record> Outcome<R> run(UUID id, Operation<R> operation) {
				Class<R> resultType = WireFormat.resultTypeOf(operation.getClass());
				String json = format.write((Record) operation);
				if (json.length() > WireProtocol.MAX_REQUEST / 4)
					return Outcome.refused(Problem.error("PLT-007", json.length(), WireProtocol.MAX_REQUEST / 4));
				String name = operation.getClass().getName();
				return format.readOutcome(protocol.ask(WireProtocol.RUN_OPERATION, List.of(id.toString(), name, json)), resultType);
			}
		};
	}

	public Lists lists() {
		return new Lists() {
			@Override
			public Outcome<ListDescription> describe(String list) {
				return format.readOutcome(protocol.ask(WireProtocol.DESCRIBE_LIST, List.of(list)), ListDescription.class);
			}

			@Override
			public Outcome<Page> page(PageRequest request) {
				return format.readPage(protocol.ask(WireProtocol.PAGE, List.of(format.write(request))));
			}

			@Override
			public Outcome<RowCount> count(PageRequest request) {
				return format.readOutcome(protocol.ask(WireProtocol.COUNT, List.of(format.write(request))), RowCount.class);
			}
		};
	}

	/** @return the bundles that this client needs beside its own */
	public Outcome<ClientBundles> bundles() {
		return format.readOutcome(protocol.ask(WireProtocol.CLIENT_BUNDLES, List.of()), ClientBundles.class);
	}

	/** @return the bytes of a client's bundle from an offset on */
	public Outcome<ClientBundles.Part> part(ClientBundle bundle, long offset) {
		return format.readOutcome(protocol.ask(WireProtocol.BUNDLE_PART, List.of(bundle.sha256(), Long.toString(offset))), ClientBundles.Part.class);
	}

	/**
	 * Asks the server for a sign of life.
	 *
	 * @return how long the answer took
	 * @throws ServerUnavailableException if none came
	 */
	public Duration ping() {
		long begun = System.nanoTime();
		protocol.ask(WireProtocol.PING, List.of());
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	/**
	 * Tells what changes on the server, about a tenth of a second after the commits. Called by a thread of the connection, which must not be
	 * held up.
	 *
	 * @return ends the telling
	 */
	public Runnable onChanges(Consumer<ChangeNotice> listener) {
		protocol.listeners().add(listener);
		return () -> protocol.listeners().remove(listener);
	}

	/**
	 * Tells once, and why, when the server ends the session: an administrator did, or the account was deactivated. Called by a thread of the
	 * connection, which must not be held up.
	 */
	public void onEnded(Consumer<Problem> listener) {
		protocol.endListeners().add(text -> listener.accept(format.readOutcome(text, SessionInfo.class).problems().getFirst()));
	}

	/** Leaves the connector open. */
	@Override
	public void close() {
		protocol.close();
	}
}
