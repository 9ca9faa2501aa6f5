package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class UnitsOfWorkOnH2Test extends UnitsOfWorkContract {

	@Override
	Dialect dialect() {
		return Dialect.H2;
	}
}
