package emporion.platform.ui.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import emporion.base.outcome.Outcome;
import emporion.platform.module.ModuleInfo;
import emporion.platform.text.Texts;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.SmallTable;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.EditorFrame;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.InstalledModules;
import emporion.platform.ui.session.Registration;

/** The administrator's page of modules: what there is, what depends on what, switching it on and off. UI thread only. */
public final class ModulesPage extends EditorPart {

	/** Id of this editor in the plug-in registry. */
	public static final String ID = "emporion.platform.ui.modules";

	private final Labels labels = Labels.beside(ModulesPage.class);
	private InstalledModules modules;
	private ModulesModel model;
	private EditorFrame frame;
	private Asking asking;
	private Table table;
	private Label details;
	private Registration changes;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		modules = site.getService(InstalledModules.class);
		Texts texts = ProblemTexts.ofClient().texts();
		model = new ModulesModel(labels, key -> texts.text(key, List.of(), labels.locale()), ModulesPage::places);
	}

	/** @return labels of the places that the module's bundles contribute, on or off */
	private static List<String> places(String module) {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("emporion.platform.ui.navigation"))
				.filter(element -> BundleModules.of(element.getContributor().getName()).equals(module)).map(element -> element.getAttribute("label"))
				.distinct().toList();
	}

	@Override
	public void createPartControl(Composite parent) {
		frame = new EditorFrame(parent, ProblemTexts.ofClient());
		asking = new Asking(frame.root());
		frame.title(labels.text("modules"), labels.text("modules.more"));
		frame.action("module.enable", new Icon("circle-check"), labels.text("module.enable"), this::ask);
		frame.action("module.disable", new Icon("ban"), labels.text("module.disable"), this::ask);
		Composite page = frame.page(labels.text("modules"));
		SmallTable rows = new SmallTable(page, "modules", SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 260).applyTo(rows.body());
		rows.column(labels.text("module.name"), SWT.LEFT, 150).column(labels.text("module.state"), SWT.LEFT, 110)
				.column(labels.text("module.version"), SWT.LEFT, 80).column(labels.text("module.requires"), SWT.LEFT, 200)
				.column(labels.text("module.uses"), SWT.LEFT, 200).growing(labels.text("module.description"), 200);
		table = rows.table();
		table.addListener(SWT.Selection, event -> showSelected());
		details = Look.named(frame.toolkit().createLabel(page, "", SWT.WRAP), "module.details");
		details.setForeground(Look.color(Tone.MUTED));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 150).applyTo(details);
		Display display = parent.getDisplay();
		changes = getSite().getService(ClientSession.class).onChange(Set.of(InstalledModules.STATE), change -> {
			if (!display.isDisposed())
				display.asyncExec(this::reload);
		});
		show();
		reload();
	}

	private void reload() {
		if (!frame.root().isDisposed())
			asking.quietly(0, () -> {
				modules.refresh();
				return Outcome.done(modules.all());
			}, (Outcome<List<ModuleInfo>> answer) -> show());
	}

	private void show() {
		int selected = Math.max(0, table.getSelectionIndex());
		model.show(modules.all());
		table.removeAll();
		for (List<String> row : model.rows()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(row.toArray(String[]::new));
			boolean on = model.module(table.getItemCount() - 1).filter(ModuleInfo::on).isPresent();
			item.setForeground(1, Look.color(on ? Tone.GOOD : Tone.WARNING));
		}
		if (selected < table.getItemCount())
			table.select(selected);
		showSelected();
	}

	private void showSelected() {
		int row = table.getSelectionIndex();
		frame.offer("module.enable", modules.maySwitch() && model.offers(row, true));
		frame.offer("module.disable", modules.maySwitch() && model.offers(row, false));
		String changed = model.changedBy(row).map(login -> labels.text("module.changedBy", login) + "\n").orElse("");
		details.setText((changed + model.contributions(row)).replace("&", "&&"));
		details.getParent().layout(true, true);
	}

	/** Says what it means before it is done; where something is in the way, says that. */
	private void ask() {
		int row = table.getSelectionIndex();
		frame.problems(model.problems(row));
		if (!model.problems(row).isEmpty()
				|| !MessageDialog.openConfirm(getSite().getShell(), labels.text("modules"), model.consequences(row)))
			return;
		ClientSession session = getSite().getService(ClientSession.class);
		var operation = model.switching(row);
		frame.busy(true);
		asking.run(labels.text("module.switching"), () -> session.operations().run(operation), answer -> {
			frame.busy(false);
			frame.problems(answer.problems());
			reload();
		});
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (changes != null)
			changes.close();
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// switching is done at once
	}

	@Override
	public void doSaveAs() {
		// there is nothing to be saved
	}
}
