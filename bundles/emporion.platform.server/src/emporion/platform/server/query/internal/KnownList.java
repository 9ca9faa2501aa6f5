package emporion.platform.server.query.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.query.ListColumn;
import emporion.platform.query.ListDescription;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery.Column;
import emporion.platform.server.query.ListQuery.Definition;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.query.internal.ListGuard.Shown;

/** A list whose definition was found to be in order. */
record KnownList(String name, Definition definition, Shown shown) {

	KnownList(String name, Definition definition) {
		this(name, definition, Shown.everything());
	}

	/**
	 * The list as somebody sees it to whom this is shown of it. A search text holds everything that is searched, so whoever may not search all of
	 * it looks through the single expressions.
	 */
	KnownList shown(Shown seen) {
		return new KnownList(name, new Definition(definition.from(), definition.where(), definition.parameters(),
				definition.columns().stream().map(column -> seen.hiddenColumns().contains(column.name()) ? column.displayOnly() : column).toList(),
				definition.search().stream().filter(expression -> !seen.hiddenSearch().contains(expression))
						.filter(expression -> seen.hiddenSearch().isEmpty() || !SqlNames.isSearchText(expression)).toList(),
				definition.defaultSort().filter(sort -> !seen.hiddenColumns().contains(sort.column()))), seen);
	}

	boolean isHidden(Column column) {
		return shown.hiddenColumns().contains(column.name());
	}


	/** @throws IllegalArgumentException naming what is wrong with the definition */
	KnownList {
		if (!name.matches("[a-z]+\\.[a-zA-Z]+"))
			throw new IllegalArgumentException("not a list's name: " + name);
		Set<String> names = new HashSet<>();
		for (Column column : definition.columns()) {
			if (!names.add(column.name()))
				throw new IllegalArgumentException(name + " has two columns " + column.name());
			if (column.sql().contains("?"))
				throw new IllegalArgumentException(name + "." + column.name() + ": columns take no parameters");
		}
		long marks = definition.where().chars().filter(c -> c == '?').count();
		if (marks != definition.parameters().size())
			throw new IllegalArgumentException(name + ": " + marks + " question marks for " + definition.parameters().size() + " parameters");
		definition.defaultSort().ifPresent(sort -> {
			if (!names.contains(sort.column()))
				throw new IllegalArgumentException(name + " is sorted by " + sort.column() + ", which it has not");
		});
	}

	/** @throws ListRefusedException if there is none of this name */
	Column column(String column) {
		return definition.columns().stream().filter(known -> known.name().equals(column)).findFirst()
				.orElseThrow(() -> new ListRefusedException(Problem.error("PLT-021", name, column).at(column)));
	}

	/** @return by which column the rows come, if by one */
	Optional<SortColumn> order(PageRequest request) {
		Optional<Sort> wanted = request.sort();
		wanted.map(sort -> column(sort.column())).filter(column -> !column.sortable()).ifPresent(column -> {
			throw new ListRefusedException(Problem.error("PLT-023", name, column.name()).at(column.name()));
		});
		return wanted.or(definition::defaultSort).map(sort -> new SortColumn(column(sort.column()), sort.descending()));
	}

	record SortColumn(Column column, boolean descending) {
	}

	List<ColumnType> types() {
		return definition.columns().stream().map(Column::type).toList();
	}

	ListDescription description() {
		return new ListDescription(name, definition.columns().stream()
				.map(column -> new ListColumn(column.name(), column.type(), column.filterable(), column.sortable(), isHidden(column))).toList(),
				!definition.search().isEmpty());
	}
}
