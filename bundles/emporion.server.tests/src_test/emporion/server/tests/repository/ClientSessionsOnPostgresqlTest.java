package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class ClientSessionsOnPostgresqlTest extends ClientSessionsContract {

	@Override
	Dialect dialect() {
		return Dialect.POSTGRESQL;
	}
}
