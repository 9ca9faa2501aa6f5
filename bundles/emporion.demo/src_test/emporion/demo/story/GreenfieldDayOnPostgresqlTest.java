package emporion.demo.story;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import emporion.testing.postgres.ThrowawayPostgres;

class GreenfieldDayOnPostgresqlTest extends GreenfieldDayContract {

	private static ThrowawayPostgres cluster;

	@BeforeAll
	static void startCluster() {
		cluster = ThrowawayPostgres.start();
	}

	@AfterAll
	static void stopCluster() {
		cluster.close();
	}

	@Override
	String newDatabase(Path home) {
		return cluster.newDatabase();
	}
}
