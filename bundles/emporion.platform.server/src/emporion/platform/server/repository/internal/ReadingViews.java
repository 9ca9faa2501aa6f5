package emporion.platform.server.repository.internal;

import java.util.concurrent.ConcurrentLinkedDeque;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.spi.server.InternalSession;

/** What readings leave to the next: views, and where objects with unique values were found. Thread-safe. */
final class ReadingViews {

	private static final int MOST_IDLE = 64;

	private final InternalSession session;
	private final CDOBranchPoint head;
	private final KnownKeys keys;
	private final ConcurrentLinkedDeque<ReadingView> idle = new ConcurrentLinkedDeque<>();

	/** @param session of the server itself, open as long as this is used */
	ReadingViews(InternalSession session, CDOBranchPoint head, KnownKeys keys) {
		this.session = session;
		this.head = head;
		this.keys = keys;
	}

	KnownKeys keys() {
		return keys;
	}

	ReadingView take() {
		ReadingView view = idle.pollFirst();
		return view != null ? view : new ReadingView(session, head);
	}

	void giveBack(ReadingView view) {
		view.end();
		if (idle.size() < MOST_IDLE)
			idle.addFirst(view);
		else
			view.close();
	}

	void close() {
		for (ReadingView view = idle.pollFirst(); view != null; view = idle.pollFirst())
			view.close();
	}
}
