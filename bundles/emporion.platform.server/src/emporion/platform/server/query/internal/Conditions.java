package emporion.platform.server.query.internal;

import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.PageRequest;
import emporion.platform.server.query.ListQuery.Column;
import emporion.platform.server.query.SqlNames;

/** What a request's search words, filters and parameters say in SQL: each begins with AND. */
final class Conditions {

	private static final int MAX_OPERANDS = 1000;
	private static final int MAX_WORDS = 12;
	private static final int MAX_FILTERS = 40;

	private final KnownList list;
	private final Letters letters;

	Conditions(KnownList list, Letters letters) {
		this.list = list;
		this.letters = letters;
	}

	SqlText of(PageRequest request) {
		SqlText sql = new SqlText().add("o.cdo_revised = 0 AND o.cdo_version > 0");
		sql.add(list.shown().scope());
		addParameters(sql, request.parameters());
		addSearch(sql, request.search());
		if (request.filters().size() > MAX_FILTERS)
			throw new ListRefusedException(Problem.error("PLT-015", "filters", MAX_FILTERS));
		request.filters().forEach(filter -> sql.add(" AND ").add(of(filter)));
		return sql;
	}

	private void addParameters(SqlText sql, List<String> parameters) {
		List<ColumnType> types = list.definition().parameters();
		if (parameters.size() != types.size())
			throw new ListRefusedException(Problem.error("PLT-028", list.name(), types.size(), parameters.size()));
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < types.size(); i++)
			values.add(Cells.bindable(Column.of("parameters[" + i + "]", types.get(i), ""), parameters.get(i)));
		if (!list.definition().where().isBlank())
			sql.addAll(" AND (" + list.definition().where() + ")", values);
	}

	private void addSearch(SqlText sql, String search) {
		if (search.isBlank())
			return;
		if (list.definition().search().isEmpty())
			throw new ListRefusedException(Problem.error("PLT-027", list.name()).at("search"));
		String[] words = search.strip().split("\\s+");
		if (words.length > MAX_WORDS)
			throw new ListRefusedException(Problem.error("PLT-015", "search", MAX_WORDS).at("search"));
		for (String word : words) {
			String folded = Folding.fold(word);
			List<String> places = places().stream().map(place -> contains(place, folded)).toList();
			sql.addAll(" AND (" + String.join(" OR ", places) + ")", places.stream().map(place -> "%" + escaped(folded) + "%").toList());
		}
	}

	/** A search text stands for all other expressions. */
	private List<String> places() {
		List<String> all = list.definition().search();
		List<String> texts = all.stream().filter(SqlNames::isSearchText).toList();
		return texts.isEmpty() ? all : texts;
	}

	private String contains(String place, String word) {
		String text = SqlNames.isSearchText(place) ? letters.hasTrigrams(word) ? place : "(" + place + " || '')" : "(" + letters.folded(place) + ")";
		return text + " LIKE ? ESCAPE '!'";
	}

	private SqlText of(Filter filter) {
		Column column = list.column(filter.column());
		if (!column.filterable())
			throw new ListRefusedException(Problem.error("PLT-022", list.name(), column.name()).at(column.name()));
		checkOperands(column, filter);
		String place = "(" + column.sql() + ")";
		return switch (filter.comparison()) {
			case IS_EMPTY -> new SqlText().add(column.type() == ColumnType.TEXT ? "(" + place + " IS NULL OR " + place + " = '')" : place + " IS NULL");
			case CONTAINS -> new SqlText().add(like(place), "%" + escaped(filter.operands().getFirst()) + "%");
			case STARTS_WITH -> new SqlText().add(like(place), escaped(filter.operands().getFirst()) + "%");
			case EQUALS -> compared(column, place, "=", filter);
			case NOT_EQUALS -> new SqlText().add("(" + place + " IS NULL OR ").add(compared(column, place, "<>", filter)).add(")");
			case AT_LEAST -> compared(column, place, ">=", filter);
			case AT_MOST -> compared(column, place, "<=", filter);
			case ONE_OF -> oneOf(column, place, filter);
		};
	}

	private void checkOperands(Column column, Filter filter) {
		int operands = filter.operands().size();
		boolean fits = switch (filter.comparison()) {
			case IS_EMPTY -> operands == 0;
			case ONE_OF -> operands <= MAX_OPERANDS;
			default -> operands == 1;
		};
		if (!fits)
			throw new ListRefusedException(Problem.error("PLT-025", column.name(), filter.comparison(), operands).at(column.name()));
		boolean understood = switch (filter.comparison()) {
			case CONTAINS, STARTS_WITH -> column.type() == ColumnType.TEXT;
			case AT_LEAST, AT_MOST -> Cells.isOrdered(column.type());
			default -> true;
		};
		if (!understood)
			throw new ListRefusedException(Problem.error("PLT-026", column.name(), filter.comparison()).at(column.name()));
	}

	private SqlText compared(Column column, String place, String operator, Filter filter) {
		Object value = Cells.bindable(column, filter.operands().getFirst());
		return column.type() == ColumnType.TEXT ? new SqlText().add(letters.lower(place) + " " + operator + " " + letters.lower("?"), value)
				: new SqlText().add(place + " " + operator + " ?", value);
	}

	private SqlText oneOf(Column column, String place, Filter filter) {
		if (filter.operands().isEmpty())
			return new SqlText().add("1 = 0");
		boolean text = column.type() == ColumnType.TEXT;
		String marks = String.join(", ", filter.operands().stream().map(operand -> text ? letters.lower("?") : "?").toList());
		return new SqlText().addAll((text ? letters.lower(place) : place) + " IN (" + marks + ")",
				filter.operands().stream().map(operand -> Cells.bindable(column, operand)).toList());
	}

	private String like(String place) {
		return letters.lower(place) + " LIKE " + letters.lower("?") + " ESCAPE '!'";
	}

	private static String escaped(String text) {
		return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}
}
