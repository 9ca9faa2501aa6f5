package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class ClientSessionsOnH2Test extends ClientSessionsContract {

	@Override
	Dialect dialect() {
		return Dialect.H2;
	}
}
