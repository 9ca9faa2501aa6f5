package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class WrittenRowsOnPostgresqlTest extends WrittenRowsContract {

	@Override
	Dialect dialect() {
		return Dialect.POSTGRESQL;
	}
}
