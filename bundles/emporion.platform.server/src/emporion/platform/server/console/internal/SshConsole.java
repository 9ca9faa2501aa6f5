package emporion.platform.server.console.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.auth.password.PasswordChangeRequiredException;
import org.apache.sshd.server.config.keys.AuthorizedKeysAuthenticator;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Outcome;
import emporion.platform.account.LogInRequest;

/**
 * The console over SSH. Administrators log in with the password of their account and the code of their second factor, or with a key listed in the file
 * {@code authorized_keys} of the server's folder {@code ssh} (OpenSSH's format; a listed key opens every administrator's account).
 * {@code ssh host "module:list --json"} runs one command and answers with its exit code.
 */
public final class SshConsole implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(SshConsole.class);

	/** Who may come in. Thread-safe. */
	public interface Guard {

		/**
		 * Somebody shows a password, and a code if they have one.
		 *
		 * @return done for an administrator; refused with PLT-045 when another password must be set first
		 */
		Outcome<?> logIn(ServerSession session, LogInRequest request);

		/** Somebody has shown a key that is listed. @return whether an active administrator has this login */
		boolean letsInByKey(ServerSession session, String login);

		/** Runs something as asked by a session. */
		default void during(ServerSession session, Runnable work) {
			work.run();
		}
	}

	private static final String NEW_PASSWORD_NEEDED = "PLT-045";

	private final SshServer server = SshServer.setUpDefaultServer();

	/**
	 * Opens the console.
	 *
	 * @param folder keeps the host's key, and the authorized keys where there are any
	 * @param port   0 for any free one
	 * @throws UncheckedIOException if the port is taken or the folder cannot be written
	 */
	public SshConsole(Path folder, String host, int port, CommandProcessor processor, Guard guard) {
		try {
			Files.createDirectories(folder);
			server.setHost(host);
			server.setPort(port);
			server.setKeyPairProvider(hostKey(folder));
			authenticate(folder, guard);
			server.setCommandFactory((channel, text) -> new SshCommand(processor, guard, (line, in, out, environment) -> line.run(text)));
			server.setShellFactory(channel -> new SshCommand(processor, guard, new Shell(processor, channel.getSession().getUsername())));
			server.start();
			LOG.info("Console over SSH on {} port {}", host, server.getPort());
		} catch (IOException e) {
			throw new UncheckedIOException("the SSH console cannot be opened on " + host + ":" + port, e);
		}
	}

	private void authenticate(Path folder, Guard guard) {
		AuthorizedKeysAuthenticator keys = new AuthorizedKeysAuthenticator(folder.resolve("authorized_keys"));
		server.setPublickeyAuthenticator((login, key, session) -> keys.authenticate(login, key, session) && guard.letsInByKey(session, login));
		server.setPasswordAuthenticator(new Passwords(guard));
		server.setKeyboardInteractiveAuthenticator(new PasswordAndCode(guard));
	}

	private static LogInRequest request(ServerSession session, String login, String password) {
		return LogInRequest.of(login, password, String.valueOf(session.getClientVersion()));
	}

	/** A password alone; SSH's own change of a password where one must be set. */
	private record Passwords(Guard guard) implements PasswordAuthenticator {

		@Override
		public boolean authenticate(String login, String password, ServerSession session) {
			Outcome<?> outcome = guard.logIn(session, request(session, login, password));
			if (!outcome.isDone() && outcome.problems().getFirst().code().equals(NEW_PASSWORD_NEEDED))
				throw new PasswordChangeRequiredException(login, "Please set a password of your own", "en");
			return outcome.isDone();
		}

		@Override
		public boolean handleClientPasswordChangeRequest(ServerSession session, String login, String oldPassword, String newPassword) {
			return guard.logIn(session, request(session, login, oldPassword).withNewPassword(newPassword)).isDone();
		}
	}

	/** Asks everybody for both: nobody learns who has a second factor. */
	private record PasswordAndCode(Guard guard) implements KeyboardInteractiveAuthenticator {

		@Override
		public InteractiveChallenge generateChallenge(ServerSession session, String login, String language, String subMethods) {
			InteractiveChallenge challenge = new InteractiveChallenge();
			challenge.setInteractionName("Emporion");
			challenge.setInteractionInstruction("");
			challenge.setLanguageTag("en");
			challenge.addPrompt("Password: ", false);
			challenge.addPrompt("Code (empty without a second factor): ", true);
			return challenge;
		}

		@Override
		public boolean authenticate(ServerSession session, String login, List<String> answers) {
			if (answers.isEmpty() || answers.size() > 2)
				return false;
			LogInRequest request = request(session, login, answers.getFirst());
			boolean hasCode = answers.size() == 2 && !answers.get(1).isBlank();
			return guard.logIn(session, hasCode ? request.withCode(answers.get(1)) : request).isDone();
		}
	}

	private static KeyPairProvider hostKey(Path folder) {
		SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider(folder.resolve("host_key"));
		key.setAlgorithm("EC");
		key.setKeySize(256);
		key.loadKeys(null);
		return key;
	}

	/** @return the port that is listened on */
	public int port() {
		return server.getPort();
	}

	@Override
	public void close() {
		try {
			server.stop(true);
		} catch (IOException e) {
			LOG.warn("The SSH console did not stop cleanly", e);
		}
	}
}
