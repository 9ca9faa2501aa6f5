package emporion.demo.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a scenario calls its things.
 *
 * @param <T> the kind of thing
 */
final class Names<T> {

	private final String kind;
	private final Map<String, T> things = new LinkedHashMap<>();

	/** @param kind as messages call it: {@code order} */
	Names(String kind) {
		this.kind = kind;
	}

	void put(String name, T thing) {
		things.put(name, thing);
	}

	boolean has(String name) {
		return things.containsKey(name);
	}

	/** @throws ScenarioFileException if the scenario has not made such a thing yet */
	T get(Entry name) {
		T thing = things.get(name.text());
		if (thing == null)
			throw name.wrong("there is no " + kind + " '" + name.text() + "' yet" + (things.isEmpty() ? "" : "; known: " + things.keySet()));
		return thing;
	}

	/** @return the one of this name; there must be one */
	T named(String name) {
		return things.get(name);
	}

	/** @return the first one made; there must be one */
	T first() {
		return things.values().iterator().next();
	}
}
