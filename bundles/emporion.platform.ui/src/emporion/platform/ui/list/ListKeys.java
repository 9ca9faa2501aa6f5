package emporion.platform.ui.list;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Binds the workbench's commands to a list while its part is active: find, refresh, copy, new. */
record ListKeys(IWorkbenchPartSite site, ListGestures gestures) {

	/** The client's command for "create one of what this place shows". */
	static final String NEW = "emporion.platform.ui.new";

	void activate(boolean creates) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, handler(gestures::focusSearch));
		handlers.activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, handler(gestures::refresh));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(gestures::copy));
		if (creates)
			handlers.activateHandler(NEW, handler(gestures::create));
	}

	private static AbstractHandler handler(Runnable action) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		};
	}
}
