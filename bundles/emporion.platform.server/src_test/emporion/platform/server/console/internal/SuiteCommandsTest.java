package emporion.platform.server.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import emporion.platform.account.CreateAccountOperation;
import emporion.platform.server.runtime.ServerParts;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;
import emporion.platform.server.runtime.SystemClock;

class SuiteCommandsTest {

	@TempDir
	private Path home;
	private ServerRuntime server;

	@BeforeEach
	void start() {
		server = ServerRuntime.start(ServerSettings.local(home, new SystemClock(ZoneId.of("Europe/Warsaw")), 0, "first password"), ServerParts.NONE);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void statusNamesDatabasePortAndModules() {
		SuiteCommands commands = new SuiteCommands(server);
		assertThat(commands.status(false)).contains("state", "running", "H2").contains("port         " + server.port().orElseThrow());
		JsonObject status = JsonParser.parseString(commands.status(true)).getAsJsonObject();
		assertThat(status.get("database").getAsString()).isEqualTo("H2");
		assertThat(status.get("sessions").getAsInt()).isZero();
		assertThat(status.getAsJsonArray("modules").get(0).getAsString()).isEqualTo("platform");
		assertThat(status.get("operations").getAsInt()).isEqualTo(server.serverOperations().names().size()).isPositive();
	}

	@Test
	void usersAreListedByLogin() {
		server.operations("admin").run(new CreateAccountOperation("anna", "Anna Żak", "pl", false, "correct horse")).orElseThrow();
		SuiteCommands commands = new SuiteCommands(server);
		assertThat(commands.users(false)).isEqualTo("""
				login  name           language  active  roles          team  branch  sessions
				-----  -------------  --------  ------  -------------  ----  ------  --------
				admin  Administrator  en        true    administrator                       0
				anna   Anna Żak       pl        true                                        0""");
		JsonArray users = JsonParser.parseString(commands.users(true)).getAsJsonArray();
		assertThat(users.get(0).getAsJsonObject().get("roles").getAsString()).isEqualTo("administrator");
	}
}
