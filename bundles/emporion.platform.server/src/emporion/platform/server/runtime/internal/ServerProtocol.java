package emporion.platform.server.runtime.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.net4j.buffer.BufferInputStream;
import org.eclipse.net4j.buffer.BufferOutputStream;
import org.eclipse.net4j.signal.IndicationWithResponse;
import org.eclipse.net4j.signal.Request;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.signal.SignalReactor;
import org.eclipse.net4j.util.io.ExtendedDataInputStream;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Problem;
import emporion.platform.account.SessionInfo;
import emporion.platform.server.transport.internal.ClientInput;
import emporion.platform.wire.WireProtocol;

/** The server's side of {@link WireProtocol} for one client. */
final class ServerProtocol extends SignalProtocol<Object> {

	private static final Logger LOG = LoggerFactory.getLogger(ServerProtocol.class);
	/** Requests that one client may have under way; a desk needs a handful. */
	private static final int MAX_UNDER_WAY = 64;

	private final ServerProtocols all;
	private final AtomicInteger underWay = new AtomicInteger();

	ServerProtocol(ServerProtocols all) {
		super(WireProtocol.NAME);
		this.all = all;
		setStreamWrapper(ClientInput.wrapper());
	}

	/** Requests do not run on net4j's threads: those are not bounded. */
	@Override
	public ExecutorService getExecutorService() {
		return all.executor();
	}

	@Override
	protected SignalReactor createSignalReactor(short signal) {
		return WireService.knows(signal) ? new TextIndication(this, signal) : super.createSignalReactor(signal);
	}

	@Override
	protected void doActivate() throws Exception {
		super.doActivate();
		all.opened(this);
	}

	@Override
	protected void doDeactivate() throws Exception {
		all.closed(this);
		super.doDeactivate();
	}

	/** Sends a text without waiting; a client that is gone by then does not get it. */
	void tell(short signal, String text) {
		try {
			new Request(this, signal) {
				@Override
				protected void requesting(ExtendedDataOutputStream out) throws Exception {
					WireProtocol.write(out, text);
				}
			}.sendAsync();
		} catch (Exception e) {
			// net4j declares Exception; a client that cannot be told is about to be closed.
			LOG.debug("Client not told", e);
		}
	}

	/** Sends a text on whichever protocol of ours is open on a connection. */
	void tellConnection(Object connection, short signal, String text) {
		all.tellConnection(connection, signal, text);
	}

	/** A request that may be turned away because of too many others. */
	static final class TextIndication extends IndicationWithResponse {

		private final ServerProtocol protocol;
		private volatile boolean turnedAway;
		private List<String> texts = List.of();

		TextIndication(ServerProtocol protocol, short signal) {
			super(protocol, signal);
			this.protocol = protocol;
			this.turnedAway = protocol.underWay.incrementAndGet() > MAX_UNDER_WAY;
		}

		boolean isTurnedAway() {
			return turnedAway;
		}

		boolean isLogIn() {
			return getID() == WireProtocol.LOG_IN;
		}

		void turnAway() {
			turnedAway = true;
		}

		@Override
		protected void execute(BufferInputStream in, BufferOutputStream out) throws Exception {
			try {
				super.execute(in, out);
			} finally {
				protocol.underWay.decrementAndGet();
			}
		}

		@Override
		protected void indicating(ExtendedDataInputStream in) throws Exception {
			texts = WireProtocol.readAll(in);
		}

		@Override
		protected void responding(ExtendedDataOutputStream out) throws Exception {
			WireProtocol.write(out, answer());
		}

		private String answer() {
			if (getID() == WireProtocol.PING)
				return "";
			WireService service = protocol.all.service();
			if (turnedAway)
				return service.refusal(Problem.error("PLT-006"));
			if (isLogIn())
				return service.logIn(protocol, texts);
			Optional<SessionInfo> session = protocol.all.sessionOf(protocol);
			if (session.isEmpty())
				return service.refusal(Problem.error("PLT-005"));
			protocol.all.active(protocol);
			return service.answer(getID(), session.get(), texts);
		}

		/** A message that cannot be read to its end leaves the connection in an unknown state. */
		@Override
		protected boolean closeChannelAfterException() {
			return true;
		}
	}
}
