package emporion.demo.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import emporion.base.value.Percent;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;

/** A value in a scenario file, which knows where it stands. Every figure is read from its text, so nothing passes through floating point. */
final class Entry {

	private final String file;
	private final Node node;

	Entry(String file, Node node) {
		this.file = file;
		this.node = node;
	}

	Place place() {
		return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
	}

	boolean isText() {
		return node instanceof ScalarNode;
	}

	String text() {
		if (node instanceof ScalarNode scalar)
			return scalar.getValue();
		throw wrong("expected a text or number here, not " + kind());
	}

	BigDecimal decimal() {
		try {
			return new BigDecimal(text());
		} catch (NumberFormatException e) {
			throw wrong("not a number: '" + text() + "'");
		}
	}

	Quantity quantity(UnitOfMeasure unit) {
		if (decimal().stripTrailingZeros().scale() > Quantity.MAX_SCALE)
			throw wrong("a quantity has at most " + Quantity.MAX_SCALE + " decimals: " + text());
		return new Quantity(decimal(), unit);
	}

	Percent percent() {
		if (decimal().stripTrailingZeros().scale() > 6)
			throw wrong("a percentage has at most 6 decimals: " + text());
		return new Percent(decimal());
	}

	int count() {
		try {
			return Integer.parseInt(text());
		} catch (NumberFormatException e) {
			throw wrong("not a whole number: '" + text() + "'");
		}
	}

	LocalDate day() {
		try {
			return LocalDate.parse(text());
		} catch (DateTimeParseException e) {
			throw wrong("not a day (like 2026-06-30): '" + text() + "'");
		}
	}

	boolean flag() {
		return switch (text()) {
			case "true", "yes" -> true;
			case "false", "no" -> false;
			default -> throw wrong("not yes or no: '" + text() + "'");
		};
	}

	<E extends Enum<E>> E oneOf(Class<E> choices) {
		for (E choice : choices.getEnumConstants())
			if (choice.name().replace('_', ' ').equalsIgnoreCase(text().replace('_', ' ')))
				return choice;
		throw wrong("'" + text() + "' is none of " + List.of(choices.getEnumConstants()));
	}

	List<Entry> list() {
		if (node instanceof SequenceNode sequence)
			return sequence.getValue().stream().map(item -> new Entry(file, item)).toList();
		throw wrong("expected a list here, not " + kind());
	}

	Fields fields() {
		if (node instanceof MappingNode mapping)
			return new Fields(file, mapping, place());
		throw wrong("expected fields (name: value) here, not " + kind());
	}

	ScenarioFileException wrong(String message) {
		return new ScenarioFileException(place(), message);
	}

	private String kind() {
		return switch (node) {
			case MappingNode fields -> "fields";
			case SequenceNode list -> "a list";
			default -> "'" + text() + "'";
		};
	}
}
