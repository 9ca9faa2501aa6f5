package emporion.sales.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.joda.money.CurrencyUnit;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.ProductLookup;
import emporion.crm.PartyHit;
import emporion.crm.PartyLookup;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.EditorFrame;
import emporion.platform.ui.field.ChoiceField;
import emporion.platform.ui.field.Field;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.field.LookupField;
import emporion.platform.ui.field.TextField;
import emporion.platform.ui.field.Undoable;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.InstalledModules;
import emporion.platform.ui.session.Registration;
import emporion.pricing.PriceCurrencies;
import emporion.warehouse.WarehouseHit;
import emporion.warehouse.WarehouseLookup;

/** The first page of an offer or order: header, lines, what is beside the line, totals. UI thread only. */
public final class DocumentForm {

	/** What a new document is in until the company's price lists are known. */
	public static final CurrencyUnit PROPOSED_CURRENCY = CurrencyUnit.of("PLN");

	private static final int QUOTE_PAUSE_MS = 150;

	private final EditorFrame frame;
	private final Labels labels = Labels.beside(DocumentForm.class);
	private final LineQuotes quotes;
	private final DocumentModel<?> model;
	private final Runnable changed;
	private final FieldGrid header;
	private final LookupField<PartyHit> customer;
	private final TextField<LocalDate> day;
	private final TextField<String> remarks;
	private final LinesTable lines;
	private final LineBar bar;
	private final LineDetail detail;
	private final TotalsBand totals;
	private final ChoiceField<WarehouseHit> warehouse;
	private final Runnable askForWarehouses;
	private final ChoiceField<CurrencyUnit> currency;
	private Runnable pendingQuote = () -> {
	};
	private int editedLine = -1;

	/**
	 * @param words   what the page is called
	 * @param modules which say whether there is a warehouse
	 */
	public DocumentForm(EditorFrame frame, String words, ClientSession session, InstalledModules modules, Asking asking, DocumentModel<?> model, Runnable changed) {
		this.frame = frame;
		this.model = model;
		this.changed = changed;
		quotes = new LineQuotes(model, session.operations(), asking, frame::problems);
		Locale locale = labels.locale();
		Composite page = frame.page(words);
		header = new FieldGrid(page, frame.toolkit(), frame.texts(), 5);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.body());
		customer = header.lookup("customer", labels.text("customer"), new CustomerChoice(new PartyLookup(session.lists())));
		customer.onChange(reading -> {
			model.enterCustomer(reading.value());
			refreshLines();
		});
		warehouse = header.choice("warehouse", labels.text("warehouse"), List.of(), place -> place.code() + "  " + place.name());
		warehouse.onChange(reading -> {
			model.enterWarehouse(reading.value());
			refreshLines();
		});
		day = header.day(model.dayField(), labels.text(model.dayField()), session.clock()::today);
		day.onChange(reading -> {
			model.enterDay(reading);
			edited();
		});
		currency = header.choice("currency", labels.text("currency"), List.of(model.currency()), CurrencyUnit::getCode);
		currency.onChange(reading -> {
			model.enterCurrency(reading.value());
			refreshLines();
		});
		remarks = header.text("remarks", labels.text("remarks"));
		remarks.onChange(reading -> {
			model.enterRemarks(reading.value());
			edited();
		});
		SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setBackground(Look.color(Tone.PAGE));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 320).applyTo(sash);
		Composite left = frame.toolkit().createComposite(sash);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		lines = new LinesTable(left, labels, model.hasIssues());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.body());
		bar = new LineBar(left, frame.toolkit(), labels, new ProductChoice(new ProductLookup(session.lists()), locale));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.body());
		detail = new LineDetail(sash, frame.toolkit(), labels, frame.texts());
		sash.setWeights(70, 30);
		totals = new TotalsBand(page, frame.toolkit(), labels);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(totals.body());
		Undoable.install(page, new LinesUndo());
		bar.onEntered(this::entered);
		bar.onTyping(this::typing);
		bar.onProblem(this::lineProblem);
		lines.control().addListener(SWT.Selection, event -> detail.show(selectedLine()));
		lines.control().addListener(SWT.DefaultSelection, event -> editSelected());
		lines.control().addListener(SWT.KeyDown, this::key);
		frame.naming(this::label);
		follow(modules);
		askForWarehouses = () -> asking.quietly(0, () -> new WarehouseLookup(session.lists()).active(), this::warehousesKnown);
		if (model.isStockKept())
			askForWarehouses.run();
		Registration switches = modules.onSwitch(() -> {
			if (!frame.root().isDisposed())
				frame.root().getDisplay().asyncExec(() -> switched(modules));
		});
		frame.root().addDisposeListener(event -> switches.close());
		if (modules.isOn("pricing"))
			asking.quietly(0, () -> new PriceCurrencies(session.lists()).all(), this::currenciesKnown);
	}

	/** While the module warehouse is off, nothing of stock is shown or asked for. */
	private void follow(InstalledModules modules) {
		model.keepStock(modules.isOn("warehouse"));
		warehouse.setShown(model.isStockKept());
		detail.keepStock(model.isStockKept());
	}

	private void switched(InstalledModules modules) {
		if (frame.root().isDisposed())
			return;
		follow(modules);
		if (model.isStockKept())
			askForWarehouses.run();
		refreshLines();
	}

	private Optional<String> label(String field) {
		return switch (field) {
			case LineBar.PRODUCT -> Optional.of(labels.text("description"));
			case LineBar.QUANTITY -> Optional.of(labels.text("quantity"));
			case LineBar.PRICE -> Optional.of(labels.text("ownPrice"));
			default -> header.field(field).map(Field::labelText);
		};
	}

	private void warehousesKnown(Outcome<List<WarehouseHit>> answer) {
		if (!(answer instanceof Outcome.Done<List<WarehouseHit>> done)) {
			frame.problems(answer.problems());
			return;
		}
		warehouse.offer(done.result());
		if (model.warehouse().isEmpty() && !done.result().isEmpty())
			model.enterWarehouse(done.result().getFirst());
		warehouse.show(model.warehouse().orElse(null));
		refreshLines();
	}

	private void currenciesKnown(Outcome<List<CurrencyUnit>> answer) {
		if (!(answer instanceof Outcome.Done<List<CurrencyUnit>> done)) {
			frame.problems(answer.problems());
			return;
		}
		if (model.saved().id() == 0 && !model.isDirty() && !done.result().isEmpty())
			model.enterCurrency(done.result().getFirst());
		currency.offer(Stream.concat(done.result().stream(), Stream.of(model.currency())).distinct().toList());
		currency.show(model.currency());
		refreshLines();
	}

	/** Shows the model afresh. */
	public void show() {
		customer.show(model.customer().orElse(null));
		warehouse.show(model.warehouse().orElse(null));
		currency.show(model.currency());
		day.show(model.day().orElse(null));
		remarks.show(model.remarks());
		header.fields().forEach(field -> field.setEditable(model.isEditable()));
		warehouse.setEditable(model.isEditable() || model.saved().warehouse().isEmpty());
		bar.setEnabled(model.isEditable());
		editedLine = -1;
		refreshLines();
		if (lines.selected() < 0 && !model.lines().isEmpty())
			lines.select(0);
		detail.show(selectedLine());
		markProblems();
	}

	private void edited() {
		markProblems();
		changed.run();
	}

	private void refreshLines() {
		lines.show(model);
		totals.show(model.vatTable());
		detail.show(selectedLine());
		askForPrices();
		edited();
	}

	private void askForPrices() {
		for (LineEntry line : model.unquoted())
			quotes.ask(line, 0, (asked, said) -> {
				model.answered(asked, said);
				lines.show(model);
				totals.show(model.vatTable());
				detail.show(selectedLine());
			});
	}

	private Optional<LineEntry> selectedLine() {
		int index = lines.selected();
		return index < 0 || index >= model.lines().size() ? Optional.empty() : Optional.of(model.lines().get(index));
	}

	private void entered(LineEntry line) {
		pendingQuote.run();
		if (editedLine >= 0 && editedLine < model.lines().size())
			model.replace(editedLine, line);
		else
			model.add(line);
		int place = editedLine >= 0 ? editedLine : model.lines().size() - 1;
		editedLine = -1;
		refreshLines();
		lines.select(place);
		detail.show(selectedLine());
	}

	private void typing(Optional<LineEntry> line) {
		pendingQuote.run();
		if (line.isEmpty()) {
			detail.show(selectedLine());
			return;
		}
		detail.show(line);
		pendingQuote = quotes.ask(line.get(), QUOTE_PAUSE_MS, (typed, said) -> detail
				.show(Optional.of(typed.quoted(typed.price().orElseGet(() -> DocumentModel.price(said)), said.free()))));
	}

	private void lineProblem(Optional<Problem> problem) {
		if (problem.isPresent())
			frame.problems(List.of(problem.get()));
		else
			frame.problems(model.problems());
	}

	private void key(Event event) {
		if (event.keyCode == SWT.F2)
			editSelected();
		else if (event.keyCode == SWT.DEL && model.isEditable() && lines.selected() >= 0)
			change(() -> model.remove(lines.selected()));
		else if (event.keyCode == SWT.INSERT)
			bar.focus();
	}

	/** Taking back changes of lines, wherever the focus is on the page. */
	private final class LinesUndo implements Undoable {

		@Override
		public boolean undo() {
			return model.isEditable() && took(model.undo());
		}

		@Override
		public boolean redo() {
			return model.isEditable() && took(model.redo());
		}

		private boolean took(boolean changedLines) {
			if (changedLines)
				change(() -> {
				});
			return changedLines;
		}
	}

	private void change(Runnable change) {
		editedLine = -1;
		bar.clear();
		change.run();
		refreshLines();
	}

	private void editSelected() {
		selectedLine().filter(line -> model.isEditable()).ifPresent(line -> {
			editedLine = lines.selected();
			bar.edit(line);
		});
	}

	/** Marks fields with what is wrong of them. */
	public void markProblems() {
		List<Problem> problems = model.problems();
		header.fields().forEach(field -> field
				.mark(problems.stream().filter(problem -> problem.field().equals(Optional.of(field.name()))).findFirst()));
	}

	/** Takes in a line that is typed but not finished by Enter. */
	public void finishTyping() {
		bar.finish();
	}

	public void setFocus() {
		if (model.customer().isEmpty())
			customer.setFocus();
		else if (model.isEditable())
			bar.focus();
		else
			lines.control().setFocus();
	}
}
