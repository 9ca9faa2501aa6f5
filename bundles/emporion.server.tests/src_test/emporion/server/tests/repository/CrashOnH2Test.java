package emporion.server.tests.repository;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import emporion.platform.server.repository.Dialect;

class CrashOnH2Test extends CrashContract {

	@Override
	Dialect dialect() {
		return Dialect.H2;
	}

	/**
	 * H2 2.5.252 loses commits here: once space in its file is free to be used again, 45 seconds after the last commit if not told otherwise,
	 * what is written next is not found after a kill.
	 */
	@Test
	void commitsAfterARestSurviveAKill() throws IOException, InterruptedException {
		String url = Repositories.newDatabase(dialect()) + ";RETENTION_TIME=1000";
		assertThatNothingIsLost(url, 3_000, 10);
	}
}
