package emporion.platform.ui.list;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import emporion.platform.query.ListDescription;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;

/**
 * How a list of the server is shown. Labels of columns have the key {@code column.<name>}, literals of choices {@code choice.<literal>}.
 *
 * @param list    as {@code crm.parties}
 * @param labels  the texts beside the view's class
 * @param columns in their first order; columns the server does not have are left out
 * @param watched names of model classes, as {@code crm.Party}, whose changes refresh the list
 */
public record ListSpec(String list, Labels labels, List<Column> columns, Set<String> watched) {

	public ListSpec {
		requireNonNull(labels, "labels");
		columns = List.copyOf(columns);
		watched = Set.copyOf(watched);
	}

	/** Begins a specification; columns and watched classes are added to it. */
	public static ListSpec of(String list, Labels labels) {
		return new ListSpec(list, labels, List.of(), Set.of());
	}

	/** @param width in points */
	public ListSpec column(String name, int width) {
		return with(new Column(name, width, false, Meaning.PLAIN, List.of()));
	}

	/** A column of decimals that are money: at least two decimals are shown. */
	public ListSpec price(String name, int width) {
		return with(new Column(name, width, false, Meaning.PRICE, List.of()));
	}

	/** A column of codes of units, written as the user's language does. */
	public ListSpec unit(String name, int width) {
		return with(new Column(name, width, false, Meaning.UNIT, List.of()));
	}

	/** A column that users may switch on. */
	public ListSpec hidden(String name, int width) {
		return with(new Column(name, width, true, Meaning.PLAIN, List.of()));
	}

	/** A column of type CHOICE; the literals in the order in which the filter offers them. */
	public ListSpec choice(String name, int width, Choice... choices) {
		return with(new Column(name, width, false, Meaning.PLAIN, List.of(choices)));
	}

	public ListSpec watching(String... classes) {
		return new ListSpec(list, labels, columns, Set.of(classes));
	}

	private ListSpec with(Column column) {
		List<Column> more = new ArrayList<>(columns);
		more.add(column);
		return new ListSpec(list, labels, more, watched);
	}

	/** The columns that the server really has and that the user may see. */
	ListSpec restrictedTo(ListDescription description) {
		Set<String> there = Set.copyOf(description.columns().stream().filter(column -> !column.hidden()).map(column -> column.name()).toList());
		return new ListSpec(list, labels, columns.stream().filter(column -> there.contains(column.name())).toList(), watched);
	}

	String labelOf(Column column) {
		return labels.has("column." + column.name()) ? labels.text("column." + column.name()) : column.name();
	}

	/** @return the literal's words; the literal itself when it has none */
	String labelOfChoice(String literal) {
		return labels.has("choice." + literal) ? labels.text("choice." + literal) : literal;
	}

	/** What values of a column are beyond their type. */
	public enum Meaning {
		/** What the type says. */
		PLAIN,
		/** A decimal that is money. */
		PRICE,
		/** A text that is the code of a unit. */
		UNIT
	}

	/** A literal of an enumeration and its colour. */
	public record Choice(String literal, Tone tone) {

		public static Choice of(String literal, Tone tone) {
			return new Choice(literal, tone);
		}
	}

	/**
	 * @param name    as the server calls it
	 * @param width   in points
	 * @param hidden  whether it is not shown unless the user asks for it
	 * @param meaning  what its values are
	 * @param choices literals of a column of type CHOICE
	 */
	public record Column(String name, int width, boolean hidden, Meaning meaning, List<Choice> choices) {
		public Column {
			choices = List.copyOf(choices);
		}

		Optional<Tone> tone(Object literal) {
			return choices.stream().filter(choice -> choice.literal().equals(literal)).map(Choice::tone).findFirst();
		}
	}
}
