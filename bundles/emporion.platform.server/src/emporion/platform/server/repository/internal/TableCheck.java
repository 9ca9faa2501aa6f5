package emporion.platform.server.repository.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.server.repository.OtherVersionException;

/** Whether the database has the tables and columns of the models that this program knows. */
final class TableCheck {

	private TableCheck() {
	}

	/** @throws OtherVersionException naming the first class that the database does not keep as this program does */
	static void check(Connection connection, SqlNamesOfStore names, List<EClass> classes) throws SQLException {
		boolean found = connection.getAutoCommit();
		connection.setAutoCommit(true);
		try (Statement statement = connection.createStatement()) {
			for (EClass type : classes)
				check(statement, names, type);
		} finally {
			connection.setAutoCommit(found);
		}
	}

	private static void check(Statement statement, SqlNamesOfStore names, EClass type) {
		StringBuilder columns = new StringBuilder("cdo_id");
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			if (!feature.isMany() && !feature.isTransient())
				columns.append(", ").append(names.column(feature));
		try {
			statement.executeQuery("SELECT " + columns + " FROM " + names.table(type) + " WHERE 1 = 0").close();
		} catch (SQLException missing) {
			throw new OtherVersionException(type.getEPackage().getName() + "." + type.getName() + " is kept differently", missing);
		}
	}
}
