package emporion.platform.server.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.EnumSet;

import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Parameter;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.server.session.ServerSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.LogInRequest;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;

class SshConsoleTest {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@TempDir
	private Path folder;
	private final ThreadIOImpl streams = new ThreadIOImpl();
	private final SshClient client = SshClient.setUpDefaultClient();
	private CommandProcessorImpl processor;
	private SshConsole console;

	/** Commands for the test; public, because Gogo calls them by reflection. */
	public static final class Commands {

		public String greet(@Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json, String name) {
			return new ConsoleTable("greeting", "json").row("Dzień dobry, " + name, json).render(json);
		}

		public String whoami(CommandSession session) {
			return ConsoleUser.of(session);
		}

		public String refuse() {
			throw new CommandRefusedException("PLT-020: There is no list crm.x.");
		}

		public String fail() {
			throw new IllegalStateException("broken");
		}
	}

	@BeforeEach
	void open() {
		streams.start();
		processor = new CommandProcessorImpl(streams);
		Commands commands = new Commands();
		for (String name : new String[] { "greet", "whoami", "refuse", "fail" })
			processor.addCommand("suite", commands, name);
		console = opened();
		client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
		client.start();
	}

	private SshConsole opened() {
		return new SshConsole(folder.resolve("ssh"), "127.0.0.1", 0, processor, new SshConsole.Guard() {
			@Override
			public Outcome<?> logIn(ServerSession session, LogInRequest request) {
				boolean right = request.login().equals("admin") && request.password().equals("zażółć");
				return right ? Outcome.done("in") : Outcome.refused(Problem.error("PLT-030"));
			}

			@Override
			public boolean letsInByKey(ServerSession session, String login) {
				return login.equals("admin");
			}
		});
	}

	@AfterEach
	void close() {
		client.stop();
		console.close();
		streams.stop();
	}

	@Test
	void aCommandAnswersInUtf8WithExitCodeZero() throws IOException {
		Answer answer = run("suite:greet їжак --json");
		assertThat(run("suite:greet --json їжак")).isEqualTo(answer);
		assertThat(answer).isEqualTo(new Answer(0, "[\n{\"greeting\":\"Dzień dobry, їжак\",\"json\":true}\n]\n", ""));
	}

	@Test
	void commandsRunAsTheUserOfTheSession() throws IOException {
		assertThat(run("suite:whoami").out()).isEqualTo("admin\n");
	}

	@Test
	void refusalsGoToTheErrorStreamWithExitCodeOne() throws IOException {
		assertThat(run("suite:refuse")).isEqualTo(new Answer(1, "", "PLT-020: There is no list crm.x.\n"));
		assertThat(run("suite:fail")).isEqualTo(new Answer(1, "", "Error: broken\n"));
	}

	@Test
	void anUnknownCommandHasTheExitCodeOfShells() throws IOException {
		assertThat(run("suite:nothing x")).isEqualTo(new Answer(127, "", "Command not found: suite:nothing\n"));
	}

	@Test
	void onlyAdministratorsWithTheRightPasswordComeIn() {
		assertThatThrownBy(() -> session("admin", "wrong")).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> session("anna", "zażółć")).as("no administrator").isInstanceOf(IOException.class);
		assertThatThrownBy(() -> session("nobody", "zażółć")).isInstanceOf(IOException.class);
	}

	@Test
	void aListedKeyOpensTheConsoleToAdministratorsOnly() throws Exception {
		KeyPair key = KeyPairGenerator.getInstance("EC").generateKeyPair();
		assertThatThrownBy(() -> session("admin", key)).as("not listed yet").isInstanceOf(IOException.class);
		Files.writeString(folder.resolve("ssh").resolve("authorized_keys"), PublicKeyEntry.toString(key.getPublic()) + " test\n");
		try (ClientSession session = session("admin", key)) {
			assertThat(session.isAuthenticated()).isTrue();
		}
		assertThatThrownBy(() -> session("anna", key)).isInstanceOf(IOException.class);
	}

	@Test
	void theHostKeyIsKeptForTheNextStart() throws IOException {
		byte[] key = Files.readAllBytes(folder.resolve("ssh").resolve("host_key"));
		run("suite:whoami");
		console.close();
		console = opened();
		run("suite:whoami");
		assertThat(Files.readAllBytes(folder.resolve("ssh").resolve("host_key"))).isEqualTo(key);
	}

	@Test
	void theShellRunsCommandsUntilExit() throws IOException {
		try (ClientSession session = session("admin", "zażółć");
				ChannelShell shell = session.createShellChannel();
				PipedOutputStream keyboard = new PipedOutputStream();
				PipedInputStream in = new PipedInputStream(keyboard)) {
			ByteArrayOutputStream screen = new ByteArrayOutputStream();
			shell.setIn(in);
			shell.setOut(screen);
			shell.open().verify(PATIENCE);
			await().until(() -> text(screen).contains("emporion> "));
			keyboard.write("suite:greet żółw\r".getBytes(StandardCharsets.UTF_8));
			keyboard.flush();
			await().until(() -> text(screen).contains("Dzień dobry, żółw"));
			keyboard.write("suite:fail\rexit\r".getBytes(StandardCharsets.UTF_8));
			keyboard.flush();
			shell.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
			assertThat(text(screen)).contains("Error: broken");
			assertThat(shell.getExitStatus()).isEqualTo(1);
		}
	}

	private record Answer(int code, String out, String err) {
	}

	private Answer run(String command) throws IOException {
		try (ClientSession session = session("admin", "zażółć"); ChannelExec channel = session.createExecChannel(command)) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ByteArrayOutputStream err = new ByteArrayOutputStream();
			channel.setOut(out);
			channel.setErr(err);
			channel.open().verify(PATIENCE);
			channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
			return new Answer(channel.getExitStatus(), text(out), text(err));
		}
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
	}

	private ClientSession session(String login, Object credential) throws IOException {
		ClientSession session = client.connect(login, "127.0.0.1", console.port()).verify(PATIENCE).getSession();
		if (credential instanceof KeyPair key)
			session.addPublicKeyIdentity(key);
		else
			session.addPasswordIdentity((String) credential);
		try {
			session.auth().verify(PATIENCE);
			return session;
		} catch (IOException e) {
			session.close();
			throw e;
		}
	}
}
