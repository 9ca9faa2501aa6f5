package emporion.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import emporion.testing.server.TestServer;

class LogInTest {

	@RegisterExtension
	static final Workplace workplace = new Workplace();

	@Test
	void aWrongServerAndAWrongPasswordAreToldAndTheRightOnesOpenTheWorkbench() {
		LogInTester dialog = LogInTester.of(workplace.freshClient());
		dialog.logIn("127.0.0.1:1", Workplace.ANNA, TestServer.PASSWORD);
		assertThat(dialog.refusal()).contains("127.0.0.1:1");

		dialog.logIn("127.0.0.1:" + workplace.server().port(), Workplace.ANNA, "not it");
		assertThat(dialog.questionOfServer().replace("\n", ":")).contains(workplace.server().runtime().fingerprint().orElseThrow().text());
		dialog.confirmServer();
		assertThat(dialog.refusal()).contains("password");
		assertThat(workplace.server().runtime().repository().usersOnline()).isEmpty();

		dialog.logIn("127.0.0.1:" + workplace.server().port(), Workplace.ANNA, TestServer.PASSWORD);
		assertThat(dialog.workbench()).contains("Emporion", Workplace.ANNA);
		assertThat(workplace.server().runtime().repository().usersOnline()).hasSize(1);
	}
}
