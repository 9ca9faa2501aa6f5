package emporion.platform.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import emporion.platform.transport.ServerFingerprint;
import emporion.platform.ui.session.ServerAddress;

/** Server and user of the last log-in, and the servers' certificates that were confirmed, kept on this computer. The password is never kept. */
final class RememberedLogIn implements LogInModel.Memory {

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("emporion.platform.ui/logIn");
	private final Preferences fingerprints = preferences.node("servers");

	@Override
	public String server() {
		return preferences.get("server", "localhost:" + ServerAddress.DEFAULT_PORT);
	}

	@Override
	public String user() {
		return preferences.get("user", "");
	}

	@Override
	public Optional<ServerFingerprint> fingerprint(ServerAddress server) {
		return ServerFingerprint.parse(fingerprints.get(server.toString(), ""));
	}

	@Override
	public void confirm(ServerAddress server, ServerFingerprint fingerprint) {
		fingerprints.put(server.toString(), fingerprint.text());
		flush();
	}

	@Override
	public void forget(ServerAddress server) {
		fingerprints.remove(server.toString());
		flush();
	}

	@Override
	public void remember(String server, String user) {
		preferences.put("server", server);
		preferences.put("user", user);
		flush();
	}

	private void flush() {
		try {
			preferences.flush();
		} catch (BackingStoreException unwritable) {
			throw new IllegalStateException("the client's settings cannot be written", unwritable);
		}
	}
}
