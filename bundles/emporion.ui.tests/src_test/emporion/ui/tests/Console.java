package emporion.ui.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** The console of a server over SSH, as an administrator uses it. */
record Console(int port, String user, String password) {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Runs one command and reads its answer. */
	JsonElement json(String command) {
		return JsonParser.parseString(run(command));
	}

	/** Runs one command. @return what it prints */
	String run(String command) {
		try (SshClient client = SshClient.setUpDefaultClient()) {
			client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
			client.start();
			try (ClientSession session = client.connect(user, "127.0.0.1", port).verify(PATIENCE).getSession()) {
				session.addPasswordIdentity(password);
				session.auth().verify(PATIENCE);
				try (ChannelExec channel = session.createExecChannel(command)) {
					ByteArrayOutputStream out = new ByteArrayOutputStream();
					channel.setOut(out);
					channel.open().verify(PATIENCE);
					channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
					if (channel.getExitStatus() == null || channel.getExitStatus() != 0)
						throw new IllegalStateException(command + " ended with " + channel.getExitStatus() + ": " + out.toString(StandardCharsets.UTF_8));
					return out.toString(StandardCharsets.UTF_8);
				}
			}
		} catch (IOException broken) {
			throw new UncheckedIOException(command, broken);
		}
	}
}
