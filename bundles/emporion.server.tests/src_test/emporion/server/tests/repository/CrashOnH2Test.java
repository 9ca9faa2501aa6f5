package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class CrashOnH2Test extends CrashContract {

	@Override
	Dialect dialect() {
		return Dialect.H2;
	}
}
