package emporion.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import emporion.platform.server.repository.RepositoryConfig;
import emporion.testing.postgres.ThrowawayPostgres;

/** The databases that a server may stand on. Thread-safe. */
public enum TestDatabase {

	/** Embedded, in a file. */
	H2 {
		@Override
		public String newUrl() {
			try {
				return RepositoryConfig.embeddedUrl(Files.createTempDirectory("emporion-h2"));
			} catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}
	},

	/** In a cluster of its own, which ends with this process. */
	POSTGRESQL {
		@Override
		public String newUrl() {
			return Cluster.RUNNING.newDatabase();
		}
	};

	/** @return JDBC URL of a new, empty database */
	public abstract String newUrl();

	private static final class Cluster {
		static final ThrowawayPostgres RUNNING = ThrowawayPostgres.start();
	}
}
