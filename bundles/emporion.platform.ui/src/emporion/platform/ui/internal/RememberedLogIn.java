package emporion.platform.ui.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import emporion.platform.ui.session.ServerAddress;

/** Server and user of the last log-in, kept on this computer. The password is never kept. */
final class RememberedLogIn implements LogInModel.Memory {

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("emporion.platform.ui/logIn");

	@Override
	public String server() {
		return preferences.get("server", "localhost:" + ServerAddress.DEFAULT_PORT);
	}

	@Override
	public String user() {
		return preferences.get("user", "");
	}

	@Override
	public void remember(String server, String user) {
		preferences.put("server", server);
		preferences.put("user", user);
		try {
			preferences.flush();
		} catch (BackingStoreException unwritable) {
			throw new IllegalStateException("the client's settings cannot be written", unwritable);
		}
	}
}
