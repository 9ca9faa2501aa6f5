package emporion.platform.ui.internal;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import emporion.platform.ui.session.ClientSession;

/** Says how the workbench behaves. */
final class ClientAdvisor extends WorkbenchAdvisor {

	private final ClientSession session;

	ClientAdvisor(ClientSession session) {
		this.session = session;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		// Another user may log in next time, with other rights: what was open is not brought back.
		configurer.setSaveAndRestore(false);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ClientWindowAdvisor(configurer, session);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return SalesPerspective.ID;
	}
}
