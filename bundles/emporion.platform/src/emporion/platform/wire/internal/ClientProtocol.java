package emporion.platform.wire.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.signal.Indication;
import org.eclipse.net4j.signal.RequestWithConfirmation;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.signal.SignalReactor;
import org.eclipse.net4j.util.io.ExtendedDataInputStream;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;

import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.WireProtocol;

/** The client's side of {@link WireProtocol}. Thread-safe. */
public final class ClientProtocol extends SignalProtocol<Object> {

	private final List<Consumer<ChangeNotice>> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<String>> endListeners = new CopyOnWriteArrayList<>();
	private final Function<String, ChangeNotice> reader;

	/** @param patience how long an answer may take */
	public ClientProtocol(Duration patience, Function<String, ChangeNotice> reader) {
		super(WireProtocol.NAME);
		setTimeout(patience.toMillis());
		this.reader = reader;
	}

	/** @return who hears of changes; may be altered at any time */
	public List<Consumer<ChangeNotice>> listeners() {
		return listeners;
	}

	/** @return who hears, with a refused outcome, that the server has ended the session; may be altered at any time */
	public List<Consumer<String>> endListeners() {
		return endListeners;
	}

	/** @throws ServerUnavailableException if the server does not take part */
	public void connect(IConnector connector) {
		try {
			open(connector);
		} catch (RuntimeException e) {
			throw new ServerUnavailableException("the server cannot be reached", e);
		}
	}

	/** @throws ServerUnavailableException if no answer came in time */
	public String ask(short signal, List<String> texts) {
		try {
			return new TextRequest(this, signal, texts).send(getTimeout());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ServerUnavailableException("interrupted while waiting for the server", e);
		} catch (Exception e) {
			// net4j declares Exception; whatever it was, no answer came.
			throw new ServerUnavailableException("the server did not answer", e);
		}
	}

	@Override
	protected SignalReactor createSignalReactor(short signal) {
		return signal == WireProtocol.CHANGES || signal == WireProtocol.SESSION_ENDED ? new TextIndication(this, signal)
				: super.createSignalReactor(signal);
	}

	private void changed(String notice) {
		ChangeNotice changes = reader.apply(notice);
		listeners.forEach(listener -> listener.accept(changes));
	}

	private static final class TextRequest extends RequestWithConfirmation<String> {

		private final List<String> texts;

		TextRequest(ClientProtocol protocol, short signal, List<String> texts) {
			super(protocol, signal);
			this.texts = texts;
		}

		@Override
		protected void requesting(ExtendedDataOutputStream out) throws Exception {
			WireProtocol.write(out, texts);
		}

		@Override
		protected String confirming(ExtendedDataInputStream in) throws Exception {
			return WireProtocol.read(in, WireProtocol.MAX_ANSWER);
		}
	}

	/** Something that the server tells of its own accord. */
	private static final class TextIndication extends Indication {

		TextIndication(ClientProtocol protocol, short signal) {
			super(protocol, signal);
		}

		@Override
		protected void indicating(ExtendedDataInputStream in) throws Exception {
			ClientProtocol protocol = (ClientProtocol) getProtocol();
			String text = WireProtocol.read(in, WireProtocol.MAX_REQUEST);
			if (getID() == WireProtocol.CHANGES)
				protocol.changed(text);
			else
				protocol.endListeners.forEach(listener -> listener.accept(text));
		}
	}
}
