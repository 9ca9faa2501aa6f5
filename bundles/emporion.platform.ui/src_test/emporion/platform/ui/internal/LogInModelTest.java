package emporion.platform.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.ui.session.ServerAddress;
import emporion.platform.ui.session.SessionOpener;

class LogInModelTest {

	private final List<String> asked = new ArrayList<>();
	private final List<String> remembered = new ArrayList<>();
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
		LogInModel model = new LogInModel(memory, (server, user, password) -> {
			throw new ServerUnavailableException("nobody", null);
		});
		assertThat(model.logIn()).isFalse();
		assertThat(model.problems()).containsExactly(Problem.error("PLT-912", "erp.example:2036").at("server"));
	}

	@Test
	void commandLineSaysUserPasswordAndServer() {
		assertThat(LogInArgument.parse("anna/pass/wo@rd@localhost:2040"))
				.isEqualTo(new LogInArgument("anna", "pass/wo@rd", new ServerAddress("localhost", 2040)));
		assertThatThrownBy(() -> LogInArgument.parse("anna@localhost")).isInstanceOf(IllegalArgumentException.class);
	}

	private SessionOpener refusing() {
		return (server, user, password) -> {
			asked.add(user + "/" + new String(password) + "@" + server);
			return Outcome.refused(Problem.error("PLT-030"));
		};
	}
}
