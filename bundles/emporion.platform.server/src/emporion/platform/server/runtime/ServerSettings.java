package emporion.platform.server.runtime;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import emporion.base.time.BusinessClock;
import emporion.platform.server.repository.RepositoryConfig;
import emporion.platform.server.transport.TlsSettings;

/**
 * How a server is started.
 *
 * @param jdbcUrl       of the repository's database
 * @param clock         the company's time
 * @param host          address to listen on
 * @param port          to listen on for clients, 0 for any free one; empty for a server without clients
 * @param tls           the key and certificate that clients are shown; not looked at without a port
 * @param adminPassword of the first administrator in a new repository; empty for a random one
 * @param announce      gets the random password of the first administrator
 */
public record ServerSettings(String jdbcUrl, BusinessClock clock, String host, OptionalInt port, TlsSettings tls, Optional<String> adminPassword,
		Consumer<String> announce) {

	public ServerSettings {
		requireNonNull(jdbcUrl, "jdbcUrl");
		requireNonNull(clock, "clock");
		requireNonNull(host, "host");
		requireNonNull(port, "port");
		requireNonNull(tls, "tls");
		requireNonNull(adminPassword, "adminPassword");
		requireNonNull(announce, "announce");
	}

	/** A server on an embedded database below a folder, for clients on this machine only. */
	public static ServerSettings local(Path home, BusinessClock clock, int port, String adminPassword) {
		return new ServerSettings(RepositoryConfig.embeddedUrl(home), clock, "127.0.0.1", OptionalInt.of(port),
				new TlsSettings.SelfSigned(home.resolve("tls")), Optional.of(adminPassword),
				password -> {
				});
	}

	/** A server within the process only, that nobody can connect to. */
	public static ServerSettings withoutClients(String jdbcUrl, BusinessClock clock, String adminPassword) {
		return new ServerSettings(jdbcUrl, clock, "127.0.0.1", OptionalInt.empty(), new TlsSettings.SelfSigned(home().resolve("tls")),
				Optional.of(adminPassword), password -> {
				});
	}

	/**
	 * As the system properties say: {@code emporion.db} (without it an embedded database below the home), {@code emporion.host},
	 * {@code emporion.port}, {@code emporion.admin.password}, and what {@link TlsSettings#ofSystemProperties} reads.
	 *
	 * @param announce gets the random password of the first administrator
	 */
	public static ServerSettings ofSystemProperties(BusinessClock clock, Consumer<String> announce) {
		return new ServerSettings(System.getProperty("emporion.db", RepositoryConfig.embeddedUrl(home())), clock,
				System.getProperty("emporion.host", "0.0.0.0"), OptionalInt.of(Integer.getInteger("emporion.port", 2036)),
				TlsSettings.ofSystemProperties(home()),
				Optional.ofNullable(System.getProperty("emporion.admin.password")).filter(password -> !password.isEmpty()), announce);
	}

	/** @return the server's folder: system property {@code emporion.home}, or {@code .emporion} in the user's own */
	public static Path home() {
		String home = System.getProperty("emporion.home", "");
		return home.isBlank() ? Path.of(System.getProperty("user.home"), ".emporion") : Path.of(home).toAbsolutePath();
	}
}
