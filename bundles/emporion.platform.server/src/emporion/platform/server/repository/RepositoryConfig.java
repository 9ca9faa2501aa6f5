package emporion.platform.server.repository;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

import emporion.base.time.BusinessClock;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ServerModule;

/**
 * What a repository is started with.
 *
 * @param jdbcUrl   of an H2 or PostgreSQL database; H2's own settings are added where they are needed
 * @param clock     gives commits their time; a clock that stands still or goes back is made to advance by a millisecond a commit
 * @param modules   in any order; their packages, registers and indexes are created where they are missing
 * @param rules     what every commit must pass
 * @param listeners who hears of every commit
 */
public record RepositoryConfig(String jdbcUrl, BusinessClock clock, List<ServerModule> modules, List<CommitRule> rules,
		List<CommitListener> listeners) {

	public RepositoryConfig {
		requireNonNull(jdbcUrl, "jdbcUrl");
		requireNonNull(clock, "clock");
		modules = List.copyOf(modules);
		rules = List.copyOf(rules);
		listeners = List.copyOf(listeners);
	}

	/** @return JDBC URL of an embedded database in a file below the server's home */
	public static String embeddedUrl(Path home) {
		return "jdbc:h2:file:" + home.toAbsolutePath().resolve("db").resolve("emporion");
	}
}
