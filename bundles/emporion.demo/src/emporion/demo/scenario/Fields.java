package emporion.demo.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Named values in a scenario file. Remembers which names were asked for, so that a misspelt one is found by {@link #end()}. */
final class Fields {

	private final Place place;
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final Map<String, Entry> names = new LinkedHashMap<>();
	private final Set<String> asked = new LinkedHashSet<>();

	Fields(String file, MappingNode node, Place place) {
		this.place = place;
		for (NodeTuple tuple : node.getValue()) {
			Entry key = new Entry(file, tuple.getKeyNode());
			names.put(key.text(), key);
			if (entries.put(key.text(), new Entry(file, tuple.getValueNode())) != null)
				throw key.wrong("'" + key.text() + "' is here twice");
		}
	}

	Place place() {
		return place;
	}

	boolean has(String name) {
		asked.add(name);
		return entries.containsKey(name);
	}

	Optional<Entry> optional(String name) {
		asked.add(name);
		return Optional.ofNullable(entries.get(name));
	}

	Entry required(String name) {
		return optional(name).orElseThrow(() -> new ScenarioFileException(place, "'" + name + "' is missing"));
	}

	String text(String name) {
		return required(name).text();
	}

	String text(String name, String otherwise) {
		return optional(name).map(Entry::text).orElse(otherwise);
	}

	<T> Optional<T> optional(String name, Function<Entry, T> reader) {
		return optional(name).map(reader);
	}

	/** @return the entries of a list; none when the name is absent */
	List<Entry> list(String name) {
		return optional(name).map(Entry::list).orElse(List.of());
	}

	/** @return the names in the order of the file */
	Stream<Entry> names() {
		return names.values().stream();
	}

	/** Refuses names that nobody asked for. */
	void end() {
		for (String name : entries.keySet())
			if (!asked.contains(name))
				throw names.get(name).wrong("unknown word '" + name + "'; possible here: " + String.join(", ", asked));
	}
}
