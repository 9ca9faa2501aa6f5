package emporion.platform.ui.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;

import emporion.platform.permission.Permit;
import emporion.platform.permission.Rights;
import emporion.platform.ui.PlaceInput;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.InstalledModules;

/**
 * The places of the client, contributed by domains at the extension point {@code emporion.platform.ui.navigation}.
 *
 * @param entries by order
 */
record Navigation(List<NavigationEntry> entries) {

	private static final String POINT = "emporion.platform.ui.navigation";
	private static final String PERSPECTIVE_PREFIX = "emporion.platform.ui.perspective.";

	Navigation {
		entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
	}

	/** @return the places of the modules that are on */
	static Navigation read(IWorkbench workbench) {
		InstalledModules modules = workbench.getService(InstalledModules.class);
		Navigation all = new Navigation(Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(Navigation::entry)
				.filter(entry -> workbench.getEditorRegistry().findEditor(entry.editorId()) != null)
				.filter(entry -> BundleModules.isShown(modules, entry.module()))
				.filter(entry -> modules.maySwitch() || !entry.editorId().equals(ModulesPage.ID)).toList());
		ClientSession session = workbench.getService(ClientSession.class);
		return session == null ? all : all.allowed(session.rights());
	}

	private static NavigationEntry entry(IConfigurationElement element) {
		Set<String> perspectives = Arrays.stream(element.getAttribute("perspectives").split(",")).map(String::trim)
				.collect(Collectors.toSet());
		return new NavigationEntry(element.getAttribute("id"), element.getAttribute("label"), element.getAttribute("icon"),
				element.getAttribute("editor"), perspectives, BundleModules.of(element.getContributor().getName()), Integer.parseInt(element.getAttribute("order")),
				Optional.ofNullable(element.getAttribute("sees")).orElse(""));
	}

	/** The same, without places that would show nothing to somebody with these rights. */
	Navigation allowed(Rights rights) {
		return new Navigation(entries.stream().filter(entry -> entry.sees().isEmpty() || rights.may(Permit.SEE, entry.sees())).toList());
	}

	/** The entries of one perspective. */
	List<NavigationEntry> of(String perspectiveId) {
		String name = perspectiveId.replace(PERSPECTIVE_PREFIX, "");
		return entries.stream().filter(entry -> entry.perspectives().contains(name)).toList();
	}

	/** @return the perspectives that are not those of a module that is off; the one in which the client begins is always there */
	static List<IPerspectiveDescriptor> perspectives(IWorkbench workbench) {
		InstalledModules modules = workbench.getService(InstalledModules.class);
		return allPerspectives(workbench).stream().filter(perspective -> isShown(modules, perspective.getId())).toList();
	}

	static boolean isShown(InstalledModules modules, String perspectiveId) {
		return perspectiveId.equals(SalesPerspective.ID) || modules.isOn(perspectiveId.replace(PERSPECTIVE_PREFIX, ""));
	}

	/** @return those of modules that are off, too */
	static List<IPerspectiveDescriptor> allPerspectives(IWorkbench workbench) {
		return Stream.of(workbench.getPerspectiveRegistry().getPerspectives())
				.filter(perspective -> perspective.getId().startsWith(PERSPECTIVE_PREFIX)).sorted(Comparator.comparing(IPerspectiveDescriptor::getId))
				.toList();
	}

	static void open(IWorkbenchPage page, NavigationEntry entry) {
		try {
			page.openEditor(new PlaceInput(entry.editorId()), entry.editorId());
		} catch (PartInitException broken) {
			throw new IllegalStateException("the place " + entry.id() + " cannot be opened", broken);
		}
	}

	static void switchTo(IWorkbenchPage page, String perspectiveId) {
		try {
			page.getWorkbenchWindow().getWorkbench().showPerspective(perspectiveId, page.getWorkbenchWindow());
		} catch (WorkbenchException broken) {
			throw new IllegalStateException("the perspective " + perspectiveId + " cannot be shown", broken);
		}
	}

	/** Opens the perspective's first place, unless one of its places is in front already. */
	void openHome(IWorkbenchPage page, String perspectiveId) {
		List<NavigationEntry> own = of(perspectiveId);
		Optional<String> front = Optional.ofNullable(page.getActiveEditor()).map(editor -> editor.getSite().getId());
		boolean atHome = front.isPresent() && own.stream().anyMatch(entry -> entry.editorId().equals(front.get()));
		if (!atHome && !own.isEmpty())
			open(page, own.getFirst());
	}
}
