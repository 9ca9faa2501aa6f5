package emporion.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.postgresql.ds.PGSimpleDataSource;

import emporion.demo.greenfield.GreenfieldTrading;
import emporion.platform.server.runtime.ServerSettings;

/** The database of the demo, before a server opens it. */
final class DemoDatabase {

	private static final String PRODUCTS = "catalog_product";

	private final GreenfieldTrading company;

	DemoDatabase(GreenfieldTrading company) {
		this.company = company;
	}

	/**
	 * Erases everything: the files of the embedded database or all tables of a PostgreSQL database, and the printed documents.
	 *
	 * @throws IllegalStateException if it holds another company's goods
	 */
	void erase() {
		String url = System.getProperty("emporion.db", "");
		if (url.isBlank())
			delete(ServerSettings.home().resolve("db"));
		else if (url.startsWith("jdbc:postgresql:"))
			eraseTables(url);
		else
			throw new IllegalStateException("only the embedded database and PostgreSQL can be erased, not " + url.replaceAll("\\?.*", ""));
		delete(ServerSettings.home().resolve("demo"));
	}

	private static void delete(Path folder) {
		if (!Files.isDirectory(folder))
			return;
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList())
				Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException("cannot erase " + folder, e);
		}
	}

	private void eraseTables(String url) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(url);
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			List<String> tables = tables(statement);
			if (tables.contains(PRODUCTS))
				refuseOthers(connection);
			for (String table : tables)
				statement.executeUpdate("drop table \"" + table.replace("\"", "\"\"") + "\" cascade");
		} catch (SQLException e) {
			throw new IllegalStateException("the database cannot be erased: " + e.getMessage(), e);
		}
	}

	private static List<String> tables(Statement statement) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery("select tablename from pg_tables where schemaname = current_schema()")) {
			while (rows.next())
				tables.add(rows.getString(1));
		}
		return tables;
	}

	private void refuseOthers(Connection connection) throws SQLException {
		try (PreparedStatement question = connection.prepareStatement(
				"select count(*), count(case when code = ? then 1 end) from " + PRODUCTS)) {
			question.setString(1, company.products().getFirst().code());
			try (ResultSet row = question.executeQuery()) {
				row.next();
				if (row.getLong(1) > 0 && row.getLong(2) == 0)
					throw new IllegalStateException("the database holds the products of another company");
			}
		}
	}
}
