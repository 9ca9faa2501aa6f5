package emporion.platform.server.console.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.DefaultKeyboardInteractiveAuthenticator;
import org.apache.sshd.server.config.keys.AuthorizedKeysAuthenticator;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console over SSH. Administrators log in with the password of their account, or with a key listed in the file
 * {@code authorized_keys} of the server's folder {@code ssh} (OpenSSH's format; a listed key opens every administrator's account).
 * {@code ssh host "module:list --json"} runs one command and answers with its exit code.
 */
public final class SshConsole implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(SshConsole.class);

	/** Who may come in. Thread-safe. */
	public interface Guard {

		/** @return whether this is an active account and its password */
		boolean isRight(String login, char[] password);

		/** @return whether an active administrator has this login */
		boolean isAdministrator(String login);
	}

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
			server.setCommandFactory((channel, text) -> new SshCommand(processor, (line, in, out, environment) -> line.run(text)));
			server.setShellFactory(channel -> new SshCommand(processor, new Shell(processor, channel.getSession().getUsername())));
			server.start();
			LOG.info("Console over SSH on {} port {}", host, server.getPort());
		} catch (IOException e) {
			throw new UncheckedIOException("the SSH console cannot be opened on " + host + ":" + port, e);
		}
	}

	private void authenticate(Path folder, Guard guard) {
		AuthorizedKeysAuthenticator keys = new AuthorizedKeysAuthenticator(folder.resolve("authorized_keys"));
		server.setPublickeyAuthenticator((login, key, session) -> keys.authenticate(login, key, session) && guard.isAdministrator(login));
		server.setPasswordAuthenticator((login, password, session) -> guard.isRight(login, password.toCharArray()) && guard.isAdministrator(login));
		server.setKeyboardInteractiveAuthenticator(DefaultKeyboardInteractiveAuthenticator.INSTANCE);
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
