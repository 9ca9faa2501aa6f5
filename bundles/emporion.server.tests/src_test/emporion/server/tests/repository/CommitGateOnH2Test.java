package emporion.server.tests.repository;

import emporion.platform.server.repository.Dialect;

class CommitGateOnH2Test extends CommitGateContract {

	@Override
	Dialect dialect() {
		return Dialect.H2;
	}
}
