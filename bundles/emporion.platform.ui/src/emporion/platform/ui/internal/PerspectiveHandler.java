package emporion.platform.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import emporion.platform.ui.session.InstalledModules;

/** Switches to the perspective that plugin.xml names, unless its module is off. */
public final class PerspectiveHandler extends AbstractHandler implements IExecutableExtension {

	private String perspectiveId;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		perspectiveId = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (Navigation.isShown(window.getWorkbench().getService(InstalledModules.class), perspectiveId))
			Navigation.switchTo(window.getActivePage(), perspectiveId);
		return null;
	}
}
