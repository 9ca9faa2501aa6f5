package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class WrittenRowsOnH2Test extends WrittenRowsContract {

	@Override
	Dialect dialect() {
		return Dialect.H2;
	}
}
