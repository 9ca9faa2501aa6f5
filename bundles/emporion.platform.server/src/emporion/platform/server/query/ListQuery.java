package emporion.platform.server.query;

import java.util.List;
import java.util.Optional;

import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;

/**
 * A named list that clients may page through. Registered as an OSGi service. It says where rows come from; the platform writes filters,
 * order, paging, parameters and permissions into the SQL. Stateless, thread-safe.
 */
public interface ListQuery {

	/** @return as {@code crm.parties} */
	String name();

	/** @return where the rows come from */
	Definition define(SqlNames names);

	/**
	 * A list in SQL that both databases understand.
	 *
	 * @param from         the FROM clause without the word: tables with aliases and joins; the main table's alias is {@code o}
	 * @param where        condition that always holds besides {@code o.cdo_revised = 0}, which the platform adds; {@code ?} for each of the
	 *                     request's parameters in order; empty for none
	 * @param parameters   types of the parameters
	 * @param columns      in the order of a row's cells
	 * @param search       SQL expressions that the search words look into, whatever their capitals and diacritical marks; empty for none. A
	 *                     {@link SqlNames#SEARCH_TEXT} among them stands for all the others, which must be what it was made of: it is looked
	 *                     into by those who may see all of them
	 * @param defaultSort  order when the request names none; empty for order by object number
	 */
	record Definition(String from, String where, List<ColumnType> parameters, List<Column> columns, List<String> search,
			Optional<Sort> defaultSort) {
		public Definition {
			parameters = List.copyOf(parameters);
			columns = List.copyOf(columns);
			search = List.copyOf(search);
		}
	}

	/**
	 * @param sql      an SQL expression over the FROM clause
	 * @param choices  literals in order of their values, for {@link ColumnType#CHOICE} over an enumeration's number; else empty
	 * @param sortable only where an index on (column, cdo_id) exists or the list is small
	 */
	record Column(String name, ColumnType type, String sql, List<String> choices, boolean filterable, boolean sortable) {

		public Column {
			choices = List.copyOf(choices);
		}

		public static Column of(String name, ColumnType type, String sql) {
			return new Column(name, type, sql, List.of(), true, true);
		}

		public static Column choice(String name, String sql, List<String> choices) {
			return new Column(name, ColumnType.CHOICE, sql, choices, true, true);
		}

		/** The same column, only to be looked at. */
		public Column displayOnly() {
			return new Column(name, type, sql, choices, false, false);
		}
	}
}
