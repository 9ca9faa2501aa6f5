package emporion.platform.server.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.base.outcome.Problem;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.permission.DeleteRoleOperation;
import emporion.platform.permission.Permission;
import emporion.platform.permission.Permit;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.permission.RoleText;
import emporion.platform.permission.SaveRoleOperation;
import emporion.platform.permission.Scope;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.repository.OtherVersionException;
import emporion.platform.server.repository.RepositoryConfig;
import emporion.platform.server.runtime.ServerParts;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;
import emporion.platform.server.runtime.SystemClock;

class RoleCommandsTest {

	@TempDir
	private Path home;
	private ServerRuntime server;
	/** The server's own terminal: without a user it belongs to the first administrator. */
	private final CommandSession terminal = (CommandSession) Proxy.newProxyInstance(CommandSession.class.getClassLoader(),
			new Class<?>[] { CommandSession.class }, (proxy, method, arguments) -> null);

	@BeforeEach
	void start() {
		server = started();
		server.operations("admin").run(new CreateAccountOperation("anna", "Anna Żak", "pl", false, "correct horse")).orElseThrow();
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private ServerRuntime started() {
		return ServerRuntime.start(ServerSettings.local(home, new SystemClock(ZoneId.of("Europe/Warsaw")), 0, "first password"), ServerParts.NONE);
	}

	@Test
	void rolesAreGrantedAndTakenAndHoldAtOnce() {
		RoleCommands roles = new RoleCommands(server);
		assertThat(server.permissions().of("anna").rights().may(Permit.SEE, "platform.Account")).isFalse();
		assertThat(roles.grant(terminal, false, "anna", "sales-clerk")).contains("sales-clerk");
		assertThat(server.permissions().of("anna").rights().may(Permit.SEE, "platform.Account")).isTrue();
		assertThat(roles.place(terminal, false, "anna", "north", "-")).contains("north").contains("sales-clerk");
		assertThat(roles.list(true)).contains("\"code\":\"sales-clerk\"", "anna");
		assertThat(roles.revoke(terminal, false, "anna", "sales-clerk")).doesNotContain("sales-clerk");
		assertThat(server.permissions().of("anna").rights().may(Permit.SEE, "platform.Account")).isFalse();
		assertThatThrownBy(() -> roles.grant(terminal, false, "anna", "king")).isInstanceOf(CommandRefusedException.class)
				.hasMessageContaining("There is no role king");
		assertThatThrownBy(() -> roles.revoke(terminal, false, "admin", "administrator")).hasMessageContaining("last active administrator");
	}

	@Test
	void anExplanationNamesTheRoleAndItsLine() {
		RoleCommands roles = new RoleCommands(server);
		roles.grant(terminal, false, "anna", "sales-clerk");
		PermissionCommands permissions = new PermissionCommands(server);
		assertThat(permissions.explain(false, "anna", "platform.Account")).containsPattern("see +all +sales-clerk +platform.Account")
				.containsPattern("change +none");
		assertThat(permissions.explain(true, "anna", "platform.account.CreateAccountOperation")).contains("\"scope\":\"none\"");
		assertThat(permissions.explain(false, "admin", "platform.account.CreateAccountOperation")).containsPattern("run +all +administrator +\\*");
		assertThat(roles.show(false, "administrator")).containsPattern("run +\\* +all +platform +all");
	}

	@Test
	void whatAdministratorsAlteredSurvivesARestartAndTheRestFollowsTheFiles() {
		Permission less = new Permission(Permit.SEE, "platform.Account", Scope.OWN);
		Permission more = new Permission(Permit.SEE, "crm.Party", Scope.ALL);
		server.operations("admin").run(new SaveRoleOperation(new RoleDefinition("cashier", new RoleText("Cashier", "Kasjer", "Касир"), List.of(less, more))))
				.orElseThrow();
		server.close();
		server = started();
		assertThat(new RoleCommands(server).show(false, "cashier")).containsPattern("see +platform.Account +own +platform +all")
				.containsPattern("see +crm.Party +all");
		assertThat(server.operations("admin").run(new DeleteRoleOperation("cashier")).problems()).containsExactly(Problem.error("PLT-244", "cashier"));
	}

	@Test
	void aDatabaseOfAnotherVersionIsNamedAsSuch() throws SQLException {
		server.close();
		try (Connection connection = DriverManager.getConnection(RepositoryConfig.embeddedUrl(home) + ";NON_KEYWORDS=VALUE", "", "")) {
			connection.createStatement().execute("ALTER TABLE platform_roleright DROP COLUMN shippedscope");
		}
		assertThatThrownBy(this::started).isInstanceOf(OtherVersionException.class).hasMessageContaining("another version").hasMessageContaining("--fresh");
	}
}
