package emporion.platform.server.repository.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchingConnectionTest {

	private static final String INSERT = "INSERT INTO thing(cdo_id, cdo_version, cdo_revised) VALUES (?, ?, ?)";
	private static final String REVISE = "UPDATE thing SET CDO_REVISED=? WHERE CDO_ID=? AND CDO_REVISED=0";

	private Connection database;
	private BatchingConnection connection;

	@BeforeEach
	void open() throws SQLException {
		database = DriverManager.getConnection("jdbc:h2:mem:");
		try (Statement statement = database.createStatement()) {
			statement.execute("CREATE TABLE thing(cdo_id INT, cdo_version INT, cdo_revised INT, PRIMARY KEY(cdo_id, cdo_version))");
		}
		database.setAutoCommit(false);
		connection = new BatchingConnection(database, Optional.empty());
	}

	@AfterEach
	void close() throws SQLException {
		connection.close();
	}

	@Test
	void insertsWaitUntilSomethingIsRead() throws SQLException {
		PreparedStatement insert = connection.prepareStatement(INSERT);
		assertThat(insert(insert, 1, 1)).isEqualTo(1);
		assertThat(insert(insert, 2, 1)).isEqualTo(1);
		assertThat(count(database)).as("in the database itself").isZero();
		try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM thing"); ResultSet row = select.executeQuery()) {
			row.next();
			assertThat(row.getInt(1)).isEqualTo(2);
		}
	}

	@Test
	void commitSendsWhatWaitsAndRollbackForgetsIt() throws SQLException {
		PreparedStatement insert = connection.prepareStatement(INSERT);
		insert(insert, 1, 1);
		connection.rollback();
		insert(insert, 2, 1);
		connection.commit();
		assertThat(count(database)).isEqualTo(1);
	}

	@Test
	void aRowIsRevisedBeforeItsSuccessorIsInserted() throws SQLException {
		PreparedStatement insert = connection.prepareStatement(INSERT);
		PreparedStatement revise = connection.prepareStatement(REVISE);
		insert(insert, 1, 1);
		insert(insert, 2, 1);
		connection.commit();
		revise(revise, 1);
		insert(insert, 1, 2);
		revise(revise, 2);
		insert(insert, 2, 2);
		connection.commit();
		try (Statement statement = database.createStatement();
				ResultSet rows = statement.executeQuery("SELECT cdo_id, cdo_version FROM thing WHERE cdo_revised = 0 ORDER BY 1")) {
			for (int id = 1; id <= 2; id++) {
				assertThat(rows.next()).isTrue();
				assertThat(rows.getInt(1)).isEqualTo(id);
				assertThat(rows.getInt(2)).isEqualTo(2);
			}
			assertThat(rows.next()).isFalse();
		}
	}

	@Test
	void anErrorSurfacesWhenTheBatchIsSent() throws SQLException {
		PreparedStatement insert = connection.prepareStatement(INSERT);
		insert(insert, 1, 1);
		insert(insert, 1, 1);
		assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class)
				.satisfies(error -> assertThat(SqlFailure.of(new IllegalStateException(error)).isDuplicate()).isTrue());
		connection.rollback();
		PreparedStatement revise = connection.prepareStatement(REVISE);
		revise(revise, 7);
		assertThatThrownBy(connection::commit).hasMessageContaining("should be current");
	}

	private static int insert(PreparedStatement statement, int id, int version) throws SQLException {
		statement.setInt(1, id);
		statement.setInt(2, version);
		statement.setInt(3, 0);
		return statement.executeUpdate();
	}

	private static void revise(PreparedStatement statement, int id) throws SQLException {
		statement.setInt(1, 99);
		statement.setInt(2, id);
		statement.executeUpdate();
	}

	private static int count(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM thing")) {
			row.next();
			return row.getInt(1);
		}
	}
}
