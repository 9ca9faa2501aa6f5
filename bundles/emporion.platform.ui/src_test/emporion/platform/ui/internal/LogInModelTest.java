package emporion.platform.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.session.RepositorySession;
import emporion.platform.transport.ServerFingerprint;
import emporion.platform.ui.session.ServerAddress;
import emporion.platform.ui.session.SessionOpener;

class LogInModelTest {

	private static final ServerFingerprint OLD = new ServerFingerprint("01:" + "AB:".repeat(30) + "CD");
	private static final ServerFingerprint NEW = new ServerFingerprint("02:" + "AB:".repeat(30) + "CD");

	private final List<String> asked = new ArrayList<>();
	private final List<String> remembered = new ArrayList<>();
	private final Map<ServerAddress, ServerFingerprint> confirmed = new HashMap<>();
	private final LogInModel.Memory memory = new LogInModel.Memory() {
		@Override
		public String server() {
			return "erp.example:2036";
		}

		@Override
		public String user() {
			return "anna";
		}

		@Override
		public Optional<ServerFingerprint> fingerprint(ServerAddress server) {
			return Optional.ofNullable(confirmed.get(server));
		}

		@Override
		public void confirm(ServerAddress server, ServerFingerprint fingerprint) {
			confirmed.put(server, fingerprint);
		}

		@Override
		public void forget(ServerAddress server) {
			confirmed.remove(server);
		}

		@Override
		public void remember(String server, String user) {
			remembered.add(user + "@" + server);
		}
	};

	@Test
	void lastServerAndUserAreRemembered() {
		LogInModel model = new LogInModel(memory, refusing());
		assertThat(model.server()).isEqualTo("erp.example:2036");
		assertThat(model.user()).isEqualTo("anna");
	}

	@Test
	void serverWithoutSenseIsRefusedAtItsFieldWithoutAsking() {
		LogInModel model = new LogInModel(memory, refusing());
		model.setServer("erp.example:port");
		assertThat(model.logIn()).isFalse();
		assertThat(model.problems()).containsExactly(Problem.error("PLT-910").at("server"));
		assertThat(asked).isEmpty();
	}

	@Test
	void wrongPasswordIsSaidAndNothingIsRemembered() {
		LogInModel model = new LogInModel(memory, refusing());
		model.setPassword("wrong");
		assertThat(model.logIn()).isFalse();
		assertThat(model.problems()).extracting(Problem::code).containsExactly("PLT-030");
		assertThat(asked).containsExactly("anna/wrong@erp.example:2036");
		assertThat(remembered).isEmpty();
		assertThat(model.session()).isEmpty();
	}

	@Test
	void silentServerIsNamed() {
		LogInModel model = new LogInModel(memory, (server, trust, request) -> {
			throw new ServerUnavailableException("nobody", null);
		});
		assertThat(model.logIn()).isFalse();
		assertThat(model.problems()).containsExactly(Problem.error("PLT-912", "erp.example:2036").at("server"));
	}

	@Test
	void commandLineSaysUserPasswordAndServer() {
		assertThat(LogInArgument.parse("anna/pass/wo@rd@localhost:2040", Optional.empty()))
				.isEqualTo(new LogInArgument("anna", "pass/wo@rd", new ServerAddress("localhost", 2040), Optional.empty()));
		assertThatThrownBy(() -> LogInArgument.parse("anna@localhost", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anUnknownServerIsConfirmedOnceAndThenBelieved() {
		LogInModel model = new LogInModel(memory, certified(NEW));
		assertThat(model.logIn()).isFalse();
		assertThat(model.unknownServer()).contains(NEW);
		assertThat(model.otherServer()).isEmpty();
		model.confirm(NEW);
		assertThat(model.logIn()).isFalse();
		assertThat(model.unknownServer()).isEmpty();
		assertThat(model.problems()).extracting(Problem::code).containsExactly("PLT-030");
		assertThat(confirmed).containsOnlyKeys(new ServerAddress("erp.example", 2036));
	}

	@Test
	void aServerWithAnotherCertificateIsRefusedUntilTheOldOneIsForgotten() {
		confirmed.put(new ServerAddress("erp.example", 2036), OLD);
		LogInModel model = new LogInModel(memory, certified(NEW));
		assertThat(model.logIn()).isFalse();
		assertThat(model.otherServer()).contains(NEW);
		assertThat(model.knownServer()).contains(OLD);
		assertThat(model.unknownServer()).isEmpty();
		model.forgetServer();
		assertThat(model.logIn()).isFalse();
		assertThat(model.unknownServer()).as("asked again").contains(NEW);
	}

	@Test
	void theFingerprintOfTheCommandLineIsExpected() {
		LogInModel model = new LogInModel(memory, certified(NEW));
		model.fill(LogInArgument.parse("anna/pass@erp.example:2036", Optional.of(NEW.text().replace(":", "").toLowerCase(Locale.ROOT))));
		assertThat(model.logIn()).isFalse();
		assertThat(model.problems()).extracting(Problem::code).containsExactly("PLT-030");
		model.fill(LogInArgument.parse("anna/pass@erp.example:2036", Optional.of(OLD.text())));
		assertThat(model.logIn()).isFalse();
		assertThat(model.otherServer()).contains(NEW);
		assertThatThrownBy(() -> LogInArgument.parse("anna/pass@erp.example", Optional.of("12:34"))).isInstanceOf(IllegalArgumentException.class);
	}

	/** A server with that certificate, where the password is always wrong. */
	private static SessionOpener certified(ServerFingerprint certificate) {
		return (server, trust, request) -> {
			if (trust.known().isEmpty())
				return Outcome.refused(Problem.error(RepositorySession.UNKNOWN_SERVER, server.toString(), certificate.text()));
			if (!trust.known().get().equals(certificate))
				return Outcome.refused(Problem.error(RepositorySession.OTHER_SERVER, server.toString(), certificate.text(), trust.known().get().text()));
			return Outcome.refused(Problem.error("PLT-030"));
		};
	}

	private SessionOpener refusing() {
		return (server, trust, request) -> {
			asked.add(request.login() + "/" + request.password() + "@" + server);
			return Outcome.refused(Problem.error("PLT-030"));
		};
	}
}
