package emporion.platform.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.base.value.UnitWords;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.platform.ui.list.ListSpec.Meaning;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.Registration;

/**
 * Base of all lists. A list stands in the row of tabs beside the editors that it opens, so it is registered as an editor
 * ({@code org.eclipse.ui.editors}) and reached from the navigation. A subclass says which list it shows and what opening a row means;
 * paging, filters, order, search, columns, refresh and keyboard are here.
 */
public abstract class ListView extends EditorPart {

	private static final int SEARCH_PAUSE_MILLIS = 250;
	private static final int REFRESH_PAUSE_MILLIS = 300;

	private final Labels labels = Labels.beside(ListView.class);
	private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("list-", 0).factory());
	private final LayoutMemory memory = new LayoutMemory();
	private final UnitWords units = new UnitWords(Locale.getDefault());
	private ListSpec spec;
	private BusinessClock clock;
	private FilterText filterText;
	private ListModel model;
	private ListHeader header;
	private ListTable table;
	private ListFilterEditors filterEditors;
	private Composite area;
	private Registration changes = () -> {
	};
	private boolean refreshDue;

	/** What is shown, called once. */
	protected abstract ListSpec spec();

	/** Opens what the row shows. */
	protected abstract void open(Row row);

	/** Creates a new object, where the list can: then {@link #createLabel()} names it. */
	protected void create() {
		throw new UnsupportedOperationException("this list creates nothing");
	}

	/** @return label of the button that creates, or empty for none */
	protected Optional<String> createLabel() {
		return Optional.empty();
	}

	/** @return values that the list asks for besides filters */
	protected List<String> parameters() {
		return List.of();
	}

	/** Adds further buttons beside the one that creates. */
	protected void addActions(ListHeader toHeader) {
		// none
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		spec = spec();
		clock = site.getService(ClientSession.class).clock();
		filterText = new FilterText(Locale.getDefault(), clock.zone(), clock::today);
	}

	@Override
	public final void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Look.color(Tone.PAGE));
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 10).applyTo(area);
		Look.named(area, "list." + spec.list());
		header = new ListHeader(area, getPartName(), new Gestures());
		createLabel().ifPresent(label -> header.addPrimary(label, this::create));
		addActions(header);
		new ListKeys(getSite(), new Gestures()).activate(createLabel().isPresent());
		Display display = parent.getDisplay();
		ClientSession session = getSite().getService(ClientSession.class);
		model = new ListModel(session.lists(), spec.list(), parameters(), background, task -> {
			if (!display.isDisposed())
				display.asyncExec(task);
		}, this::modelChanged);
		changes = session.onChange(spec.watched(), change -> {
			if (!display.isDisposed())
				display.asyncExec(this::dataChanged);
		});
		modelChanged();
		model.open();
	}

	private void dataChanged() {
		if (refreshDue || area.isDisposed())
			return;
		refreshDue = true;
		area.getDisplay().timerExec(REFRESH_PAUSE_MILLIS, () -> {
			refreshDue = false;
			if (!area.isDisposed())
				model.refresh();
		});
	}

	private void modelChanged() {
		if (area.isDisposed())
			return;
		if (table == null && model.description().isPresent())
			createTable();
		header.show(state());
		if (table != null) {
			table.setOverlay(overlay());
			table.refresh();
		}
	}

	private void createTable() {
		CellFormat format = new CellFormat(Locale.getDefault(), clock.zone());
		table = new ListTable(area, model, spec, format, memory.read(spec), this::filter);
		filterEditors = new ListFilterEditors(table.columns(), table.spec());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		new TableGestures(table, this::openSelected).install();
		area.layout(true, true);
	}

	private String state() {
		return switch (model.state()) {
			case LOADING -> labels.text("list.loading");
			case READY -> model.isCounted() ? labels.text("list.rows", model.rowCount()) : labels.text("list.counting");
			case REFUSED, UNAVAILABLE -> "";
		};
	}

	private String overlay() {
		return switch (model.state()) {
			case LOADING -> labels.text("list.loading");
			case REFUSED, UNAVAILABLE -> ProblemTexts.ofClient().text(model.problems()) + "\n\n" + labels.text("list.tryAgain");
			case READY -> model.isCounted() && model.rowCount() == 0 ? labels.text(model.isFiltered() ? "list.nothingFound" : "list.empty")
					: "";
		};
	}

	private void filter(Map<Integer, Object> typed) {
		List<Problem> problems = new ArrayList<>();
		for (int index = 0; index < table.columns().size(); index++) {
			ListTable.ShownColumn column = table.columns().get(index);
			String text = typed.get(index) == null ? "" : typed.get(index).toString();
			switch (conditions(column, text)) {
				case Outcome.Done<List<Filter>> done -> model.setFilters(column.spec().name(), done.result());
				case Outcome.Refused<List<Filter>> refused -> problems.addAll(refused.problems());
			}
		}
		header.showProblem(problems.isEmpty() ? "" : ProblemTexts.ofClient().text(problems.getFirst()));
	}

	private Outcome<List<Filter>> conditions(ListTable.ShownColumn column, String text) {
		ColumnType type = column.data().type();
		boolean chosen = !text.isBlank() && (type == ColumnType.FLAG || type == ColumnType.CHOICE);
		String operand = chosen ? filterEditors.operand(column, text) : column.spec().meaning() == Meaning.UNIT ? units.codeOf(text) : text;
		return filterText.parse(column.spec().name(), type, operand);
	}

	private void openSelected() {
		table.selected().ifPresent(this::open);
	}

	/** @return the row's cell in the column of this name, whether the column is shown or not */
	protected final Object cell(Row row, String column) {
		return row.cells().get(model.description().orElseThrow().indexOf(column));
	}

	/** @return the column that holds a product's or category's name in the user's language */
	protected static String localName() {
		return switch (Locale.getDefault().getLanguage()) {
			case "pl" -> "namePl";
			case "uk" -> "nameUk";
			default -> "nameEn";
		};
	}

	/** Opens an object in the editor of this id, perhaps one of another bundle; does nothing when that bundle is not installed. */
	protected final void openEditor(String editorId, ObjectInput input) {
		if (getSite().getWorkbenchWindow().getWorkbench().getEditorRegistry().findEditor(editorId) == null)
			return;
		try {
			getSite().getPage().openEditor(input, editorId);
		} catch (PartInitException broken) {
			throw new IllegalStateException("the editor " + editorId + " cannot be opened", broken);
		}
	}

	/** Opens an empty editor for a new object. */
	protected final void openNew(String editorId, String kind, String name) {
		openEditor(editorId, new ObjectInput(kind, -System.nanoTime(), name));
	}

	/** Shows rows for other parameters. */
	protected final void showFor(List<String> values) {
		model.setParameters(values);
	}

	/** @return the list behind this view, for tests and for subclasses that ask what is selected */
	public final ListModel model() {
		return model;
	}

	/** @return what testers drive */
	public final Optional<ListScreen> screen() {
		return Optional.ofNullable(table).map(shown -> new ListScreen(shown, header));
	}

	/** @return the row under the cursor */
	protected final Optional<Row> selected() {
		return table == null ? Optional.empty() : table.selected();
	}

	@Override
	public void setFocus() {
		if (table == null)
			area.setFocus();
		else
			table.control().setFocus();
	}

	@Override
	public void dispose() {
		changes.close();
		background.shutdownNow();
		if (table != null && !table.control().isDisposed())
			memory.write(spec.list(), table.layout());
		super.dispose();
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("lists are never dirty");
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("lists are never dirty");
	}

	/** What header and keyboard ask for. */
	private final class Gestures implements ListGestures {

		private Runnable due = () -> {
		};

		@Override
		public void search(String words) {
			Runnable latest = () -> {
				if (!area.isDisposed())
					model.setSearch(words);
			};
			area.getDisplay().timerExec(-1, due);
			due = latest;
			area.getDisplay().timerExec(SEARCH_PAUSE_MILLIS, latest);
		}

		@Override
		public void refresh() {
			model.refresh();
		}

		@Override
		public void clear() {
			header.clearSearch();
			if (table != null)
				table.clearFilters();
			model.clearFilters();
		}

		@Override
		public void focusSearch() {
			header.focusSearch();
		}

		@Override
		public void focusTable() {
			setFocus();
			if (table != null && table.selected().isEmpty() && model.rowCount() > 0)
				table.select(0);
		}

		@Override
		public void copy() {
			if (table != null)
				table.copySelection();
		}

		@Override
		public void create() {
			ListView.this.create();
		}
	}
}
