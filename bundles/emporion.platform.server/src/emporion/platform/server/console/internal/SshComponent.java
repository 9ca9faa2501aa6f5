package emporion.platform.server.console.internal;

import java.util.Optional;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;

/**
 * Opens the SSH console once the server runs, on system property {@code emporion.ssh.port} (2022; negative for none) of
 * {@code emporion.ssh.host} (127.0.0.1). Immediate, because nobody asks for it as a service.
 */
@Component(service = {}, immediate = true)
public final class SshComponent {

	private final Optional<SshConsole> console;

	@Activate
	public SshComponent(@Reference CommandProcessor processor, @Reference ServerRuntime server) {
		int port = Integer.getInteger("emporion.ssh.port", 2022);
		String host = System.getProperty("emporion.ssh.host", "127.0.0.1");
		console = port < 0 ? Optional.empty()
				: Optional.of(new SshConsole(ServerSettings.home().resolve("ssh"), host, port, processor, new ConsoleGuard(server.security())));
	}

	@Deactivate
	public void close() {
		console.ifPresent(SshConsole::close);
	}
}
