package emporion.demo.greenfield;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance that repeats itself: SplitMix64 written out, because the sequence of the JDK's generators is not part of their contract and the
 * demo data must stay the same with every JDK.
 */
final class Dice {
	private long state;

	Dice(long seed) {
		state = seed;
	}

	private long next() {
		state += 0x9E3779B97F4A7C15L;
		long mixed = state;
		mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}

	/** @return 0 ≤ result < bound */
	int below(int bound) {
		return (int) Long.remainderUnsigned(next(), bound);
	}

	/** @return first ≤ result ≤ last */
	int between(int first, int last) {
		return first + below(last - first + 1);
	}

	boolean percent(int chance) {
		return below(100) < chance;
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(below(choices.size()));
	}

	String digits(int count) {
		StringBuilder digits = new StringBuilder(count);
		for (int i = 0; i < count; i++)
			digits.append((char) ('0' + below(10)));
		return digits.toString();
	}

	<T> List<T> shuffled(List<T> items) {
		List<T> result = new ArrayList<>(items);
		for (int last = result.size() - 1; last > 0; last--)
			result.set(last, result.set(below(last + 1), result.get(last)));
		return result;
	}
}
