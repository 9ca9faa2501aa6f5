package emporion.platform.ui.internal;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the navigation into the window's left trim, where it stays in every perspective. */
final class NavigationTrim {

	static final String ID = "emporion.platform.ui.navigation";

	private NavigationTrim() {
	}

	static void install(IWorkbenchWindow window) {
		EModelService models = window.getService(EModelService.class);
		MTrimmedWindow model = (MTrimmedWindow) window.getService(MWindow.class);
		MTrimBar left = models.getTrim(model, SideValue.LEFT);
		MToolControl control = models.createModelElement(MToolControl.class);
		control.setElementId(ID);
		control.setContributionURI("bundleclass://emporion.platform.ui/" + Sidebar.class.getName());
		control.getTags().add("stretch");
		control.getPersistedState().put("persistState", "false");
		left.getChildren().addFirst(control);
		left.setToBeRendered(true);
		left.setVisible(true);
	}
}
