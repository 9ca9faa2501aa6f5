package emporion.platform.ui.internal;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.session.InstalledModules;
import emporion.platform.ui.session.Registration;

/** The dark navigation at the left: perspectives above, the places of the present one below. */
public final class Sidebar {

	static final int WIDTH = 196;

	private final Labels labels = Labels.beside(Sidebar.class);
	private final IWorkbenchWindow window;
	private final List<SidebarItem> perspectiveItems = new ArrayList<>();
	private final List<SidebarItem> placeItems = new ArrayList<>();
	private Composite places;
	private Label heading;

	@Inject
	public Sidebar(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Called by the workbench when the window's trim is made. */
	@PostConstruct
	public void create(Composite parent) {
		Composite bar = dark(new Composite(parent, SWT.NONE), "sidebar");
		GridLayoutFactory.fillDefaults().margins(10, 14).spacing(0, 2).applyTo(bar);
		brand(bar);
		for (IPerspectiveDescriptor perspective : Navigation.allPerspectives(window.getWorkbench())) {
			SidebarItem item = item(bar, "perspective." + perspective.getId(), perspective.getLabel(), icon(perspective));
			item.onOpen(() -> Navigation.switchTo(window.getActivePage(), perspective.getId()));
			item.setData(perspective.getId());
			perspectiveItems.add(item);
		}
		heading = new Label(bar, SWT.NONE);
		heading.setForeground(Look.color(Tone.NAVIGATION_MUTED));
		heading.setBackground(Look.color(Tone.NAVIGATION));
		GridDataFactory.fillDefaults().indent(10, 14).grab(true, false).applyTo(heading);
		places = dark(new Composite(bar, SWT.NONE), "sidebar.places");
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(places);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(places);
		listen();
		bar.getDisplay().asyncExec(this::fill);
	}

	private void brand(Composite bar) {
		Composite brand = dark(new Composite(bar, SWT.NONE), "sidebar.brand");
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).spacing(10, 0).applyTo(brand);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(brand);
		Label sign = new Label(brand, SWT.NONE);
		sign.setBackground(Look.color(Tone.NAVIGATION));
		sign.setImage(Look.image(new Icon("building-warehouse"), Tone.WHITE, 22));
		Label name = new Label(brand, SWT.NONE);
		name.setText("Emporion");
		name.setFont(Look.font(3, true));
		name.setForeground(Look.color(Tone.WHITE));
		name.setBackground(Look.color(Tone.NAVIGATION));
		Label gap = new Label(bar, SWT.NONE);
		gap.setBackground(Look.color(Tone.NAVIGATION));
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 8).applyTo(gap);
	}

	private static Composite dark(Composite composite, String id) {
		composite.setBackground(Look.color(Tone.NAVIGATION));
		return Look.named(composite, id);
	}

	private static SidebarItem item(Composite parent, String id, String label, String icon) {
		SidebarItem item = Look.named(new SidebarItem(parent, label, new Icon(icon)), id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(item);
		return item;
	}

	private static String icon(IPerspectiveDescriptor perspective) {
		return perspective.getId().equals(WarehousePerspective.ID) ? "building-warehouse" : "briefcase";
	}

	private void listen() {
		PerspectiveAdapter perspectives = new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				fill();
			}
		};
		IPartListener parts = new ActiveEditor();
		window.addPerspectiveListener(perspectives);
		window.getPartService().addPartListener(parts);
		InstalledModules modules = window.getWorkbench().getService(InstalledModules.class);
		Display display = places.getDisplay();
		Registration switches = modules.onSwitch(() -> {
			if (!display.isDisposed())
				display.asyncExec(this::fill);
		});
		places.addDisposeListener(event -> {
			switches.close();
			window.removePerspectiveListener(perspectives);
			window.getPartService().removePartListener(parts);
		});
	}

	private void fill() {
		IWorkbenchPage page = window.getActivePage();
		if (page == null || page.getPerspective() == null || places.isDisposed())
			return;
		String perspective = page.getPerspective().getId();
		InstalledModules modules = window.getWorkbench().getService(InstalledModules.class);
		for (SidebarItem item : perspectiveItems) {
			item.setCurrent(perspective.equals(item.getData()));
			boolean shown = Navigation.isShown(modules, (String) item.getData());
			GridDataFactory.fillDefaults().grab(true, false).exclude(!shown).applyTo(item);
			item.setVisible(shown);
		}
		heading.setText(labels.text("sidebar.places"));
		placeItems.forEach(SidebarItem::dispose);
		placeItems.clear();
		for (NavigationEntry entry : Navigation.read(window.getWorkbench()).of(perspective)) {
			SidebarItem item = item(places, "place." + entry.id(), entry.label(), entry.icon());
			item.onOpen(() -> Navigation.open(window.getActivePage(), entry));
			item.setData(entry.editorId());
			placeItems.add(item);
		}
		places.getParent().layout(true, true);
		mark(page.getActiveEditor());
	}

	private void mark(IEditorPart editor) {
		String current = editor == null ? "" : editor.getSite().getId();
		placeItems.stream().filter(item -> !item.isDisposed()).forEach(item -> item.setCurrent(current.equals(item.getData())));
	}

	private final class ActiveEditor implements IPartListener {

		@Override
		public void partActivated(IWorkbenchPart part) {
			if (part instanceof IEditorPart editor)
				mark(editor);
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			partActivated(part);
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			mark(part.getSite().getPage().getActiveEditor());
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// The mark moves when another part becomes active.
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			partActivated(part);
		}
	}
}
