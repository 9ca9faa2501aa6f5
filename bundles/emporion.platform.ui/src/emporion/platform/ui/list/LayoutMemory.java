package emporion.platform.ui.list;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps the layout of lists on this computer. */
final class LayoutMemory {

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("emporion.platform.ui/lists");

	ListLayout read(ListSpec spec) {
		return ListLayout.read(preferences.get(spec.list(), ""), spec);
	}

	void write(String list, ListLayout layout) {
		preferences.put(list, layout.write());
		try {
			preferences.flush();
		} catch (BackingStoreException unwritable) {
			throw new IllegalStateException("the client's settings cannot be written", unwritable);
		}
	}
}
