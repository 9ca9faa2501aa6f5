package emporion.demo.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Figures and words that something must show, as a scenario file names them; what the file does not name is not compared. */
final class Figures {

	private final Fields fields;
	private final Map<String, Entry> expected = new LinkedHashMap<>();

	Figures(Fields fields) {
		this.fields = fields;
	}

	/** Takes these names from the file, if they are there. */
	Figures reading(String... names) {
		for (String name : names)
			fields.optional(name).ifPresent(entry -> expected.put(name, entry));
		return this;
	}

	/** @return whether the file says anything of it */
	boolean names(String name) {
		return expected.containsKey(name);
	}

	/** @throws UnmetException if the file names another figure; 5 and 5.00 are the same */
	void check(String name, BigDecimal actual) {
		Entry entry = expected.get(name);
		if (entry != null && entry.decimal().compareTo(actual) != 0)
			throw new UnmetException(entry.place(), name + " should be " + entry.text() + ", but is " + actual.toPlainString());
	}

	/** @throws UnmetException if the file names a figure where there is none, or another one */
	void check(String name, Optional<BigDecimal> actual) {
		Entry entry = expected.get(name);
		if (entry != null && actual.isEmpty())
			throw new UnmetException(entry.place(), name + " should be " + entry.text() + ", but there is none");
		actual.ifPresent(value -> check(name, value));
	}

	/** @throws UnmetException if the file names another word; letters may be small or capital, blanks stand for underscores */
	void check(String name, String actual) {
		Entry entry = expected.get(name);
		if (entry != null && !entry.text().replace(' ', '_').equalsIgnoreCase(actual.replace(' ', '_')))
			throw new UnmetException(entry.place(), name + " should be '" + entry.text() + "', but is '" + actual + "'");
	}
}
