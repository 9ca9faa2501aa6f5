package emporion.sales.ui.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a document as they were before each change, so that changes can be taken back and made again. */
final class LineHistory {

	private final Deque<List<LineEntry>> before = new ArrayDeque<>();
	private final Deque<List<LineEntry>> undone = new ArrayDeque<>();

	/** Keeps the lines as they are before a change. */
	void remember(List<LineEntry> lines) {
		before.push(lines);
		undone.clear();
	}

	/** @return the lines before the last change; empty when there is none */
	Optional<List<LineEntry>> back(List<LineEntry> now) {
		return move(before, undone, now);
	}

	/** @return the lines after the change that was taken back last; empty when there is none */
	Optional<List<LineEntry>> forth(List<LineEntry> now) {
		return move(undone, before, now);
	}

	void clear() {
		before.clear();
		undone.clear();
	}

	private static Optional<List<LineEntry>> move(Deque<List<LineEntry>> from, Deque<List<LineEntry>> to, List<LineEntry> now) {
		if (from.isEmpty())
			return Optional.empty();
		to.push(now);
		return Optional.of(from.pop());
	}
}
