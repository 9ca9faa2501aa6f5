package emporion.platform.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The place of sellers: lists and documents share one row of tabs. */
public final class SalesPerspective implements IPerspectiveFactory {

	/** Id of the perspective. */
	public static final String ID = "emporion.platform.ui.perspective.sales";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.setFixed(false);
	}
}
