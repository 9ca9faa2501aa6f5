package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class CommitGateOnPostgresqlTest extends CommitGateContract {

	@Override
	Dialect dialect() {
		return Dialect.POSTGRESQL;
	}
}
