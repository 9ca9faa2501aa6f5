package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class UnitsOfWorkOnPostgresqlTest extends UnitsOfWorkContract {

	@Override
	Dialect dialect() {
		return Dialect.POSTGRESQL;
	}
}
