package emporion.platform.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

/** The values of a card's features before each change, so that changes can be taken back and made again. Without widgets. */
final class CardHistory {

	private final Deque<Step> before = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();

	/** A change of one feature. */
	record Step(EStructuralFeature feature, Object from, Object to) {
	}

	/** Keeps a change; changes of one feature one after the other are one step. */
	void changed(EStructuralFeature feature, Object from, Object to) {
		if (Objects.equals(from, to))
			return;
		undone.clear();
		if (!before.isEmpty() && before.peek().feature() == feature) {
			Step first = before.pop();
			if (!Objects.equals(first.from(), to))
				before.push(new Step(feature, first.from(), to));
			return;
		}
		before.push(new Step(feature, from, to));
	}

	/** @return the change to be taken back; empty when there is none */
	Optional<Step> back() {
		return move(before, undone);
	}

	/** @return the change to be made again; empty when there is none */
	Optional<Step> forth() {
		return move(undone, before);
	}

	void clear() {
		before.clear();
		undone.clear();
	}

	private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
		if (from.isEmpty())
			return Optional.empty();
		Step step = from.pop();
		to.push(step);
		return Optional.of(step);
	}
}
