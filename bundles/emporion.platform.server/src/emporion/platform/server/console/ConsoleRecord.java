package emporion.platform.server.console;

import java.util.ArrayList;
import java.util.List;

/** Named values: for people a line each, for programs one JSON object. Used by one thread. */
public final class ConsoleRecord {

	private final List<String> names = new ArrayList<>();
	private final List<Object> values = new ArrayList<>();

	/**
	 * @param name  camel case without blanks
	 * @param value text, number, boolean, a list of these, anything else as its {@code toString()}, or null for nothing
	 * @return this record
	 */
	public ConsoleRecord with(String name, Object value) {
		names.add(name);
		values.add(value);
		return this;
	}

	/** @return JSON or the lines for people */
	public String render(boolean json) {
		return json ? json() : text();
	}

	public String text() {
		int width = names.stream().mapToInt(String::length).max().orElse(0);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < names.size(); i++)
			text.append(names.get(i)).append(" ".repeat(width - names.get(i).length() + 2)).append(shown(values.get(i))).append('\n');
		return text.toString().stripTrailing();
	}

	public String json() {
		return ConsoleJson.object(names, values);
	}

	private static String shown(Object value) {
		return value instanceof List<?> list ? String.join(", ", list.stream().map(ConsoleTable::shown).toList()) : ConsoleTable.shown(value);
	}
}
