package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class CrashOnPostgresqlTest extends CrashContract {

	@Override
	Dialect dialect() {
		return Dialect.POSTGRESQL;
	}
}
