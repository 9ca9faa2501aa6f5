package emporion.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows that one order left in the repository's tables, as a pattern for others.
 *
 * @param tables     those with rows of the order
 * @param newObjects ids of the objects that the order brought
 * @param commitTime its time
 * @param number     its document number
 */
record OrderRows(List<Table> tables, Set<Long> newObjects, long commitTime, String number) {

	/** @param rows values by column */
	record Table(String name, List<String> columns, List<Object[]> rows) {

		int place(String column) {
			return columns.indexOf(column);
		}

		/** @return whether its rows are further versions of objects that were there before */
		boolean isRevised() {
			int version = place("cdo_version");
			return version >= 0 && ((Number) rows.getFirst()[version]).intValue() > 1;
		}
	}

	/** Reads what the repository's last commit wrote. */
	static OrderRows ofLastCommit(String url) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url)) {
			long time = (Long) query(connection, "cdo_commit_infos", "commit_time = (select max(commit_time) from cdo_commit_infos)").rows()
					.getFirst()[0];
			List<Table> found = new ArrayList<>();
			Set<Long> ids = new HashSet<>();
			List<String> lists = new ArrayList<>();
			String number = null;
			for (String name : tables(connection)) {
				if (name.endsWith("_list"))
					lists.add(name);
				Table table = query(connection, name, "false");
				if (table.place("cdo_created") < 0)
					continue;
				table = query(connection, name, "cdo_created = " + time);
				if (table.rows().isEmpty())
					continue;
				found.add(table);
				if (!table.isRevised())
					for (Object[] row : table.rows())
						ids.add((Long) row[table.place("cdo_id")]);
				if (name.equals("sales_order"))
					number = (String) table.rows().getFirst()[table.place("documentnumber")];
			}
			String sources = String.join(",", ids.stream().map(String::valueOf).toList());
			for (String name : lists) {
				Table table = query(connection, name, "cdo_source in (" + sources + ")");
				if (!table.rows().isEmpty())
					found.add(table);
			}
			found.add(query(connection, "cdo_commit_infos", "commit_time = " + time));
			return new OrderRows(found, ids, time, number);
		}
	}

	private static List<String> tables(Connection connection) throws SQLException {
		List<String> names = new ArrayList<>();
		try (ResultSet found = connection.getMetaData().getTables(null, "public", "%", new String[] { "TABLE" })) {
			while (found.next())
				names.add(found.getString("TABLE_NAME"));
		}
		return names;
	}

	private static Table query(Connection connection, String table, String where) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select * from " + table + " where " + where);
				ResultSet found = statement.executeQuery()) {
			ResultSetMetaData head = found.getMetaData();
			List<String> columns = new ArrayList<>();
			for (int i = 1; i <= head.getColumnCount(); i++)
				columns.add(head.getColumnName(i));
			List<Object[]> rows = new ArrayList<>();
			while (found.next()) {
				Object[] row = new Object[columns.size()];
				for (int i = 0; i < row.length; i++)
					row[i] = found.getObject(i + 1);
				rows.add(row);
			}
			return new Table(table, columns, rows);
		}
	}
}
