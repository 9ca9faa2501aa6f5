package emporion.platform.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IWorkbench;
import org.osgi.framework.Bundle;

import emporion.platform.ui.session.InstalledModules;

/** Whose the client's bundles are: their manifest names the module by {@value #HEADER}. */
final class BundleModules {

	static final String HEADER = "Emporion-Module";

	private BundleModules() {
	}

	/** @return id of the bundle's module; empty for one that is no module's, as the platform's own */
	static String of(String bundleName) {
		Bundle bundle = Platform.getBundle(bundleName);
		String module = bundle == null ? null : bundle.getHeaders("").get(HEADER);
		return module == null ? "" : module;
	}

	/** @return id of the module whose editor this is; empty for none's */
	static String ofEditor(IWorkbench workbench, String editorId) {
		return workbench.getEditorRegistry().findEditor(editorId) instanceof IPluginContribution contribution ? of(contribution.getPluginId()) : "";
	}

	/** @return whether what the module contributes is shown */
	static boolean isShown(InstalledModules modules, String module) {
		return module.isEmpty() || modules.isOn(module);
	}
}
