package emporion.sales.ui.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

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
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.field.LookupField;
import emporion.platform.ui.field.TextField;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.session.ClientSession;
import emporion.sales.QuoteLineOperation.QuotedLine;

/** The first page of an order: header, lines, what is beside the line, totals. UI thread only. */
final class OrderForm {

	private static final int QUOTE_PAUSE_MS = 150;

	private final EditorFrame frame;
	private final Labels labels;
	private final ClientSession session;
	private final Asking asking;
	private final OrderModel model;
	private final Runnable changed;
	private final FieldGrid header;
	private final LookupField<PartyHit> customer;
	private final TextField<LocalDate> requestedDate;
	private final TextField<String> remarks;
	private final LinesTable lines;
	private final LineBar bar;
	private final LineDetail detail;
	private final TotalsBand totals;
	private ChoiceField<WarehouseHit> warehouse;
	private Runnable pendingQuote = () -> {
	};
	private int editedLine = -1;

	OrderForm(EditorFrame frame, Labels labels, ClientSession session, Asking asking, OrderModel model, Runnable changed) {
		this.frame = frame;
		this.labels = labels;
		this.session = session;
		this.asking = asking;
		this.model = model;
		this.changed = changed;
		Locale locale = labels.locale();
		Composite page = frame.page(labels.text("order"));
		header = new FieldGrid(page, frame.toolkit(), frame.texts(), 4);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.body());
		customer = header.lookup("customer", labels.text("customer"), new CustomerChoice(new PartyLookup(session.lists())));
		customer.onChange(reading -> {
			model.enterCustomer(reading.value());
			refreshLines();
		});
		asking.quietly(0, () -> new WarehouseChoice(session.lists()).all(), this::warehousesKnown);
		requestedDate = header.day("requestedDate", labels.text("requestedDate"), LocalDate::now);
		requestedDate.onChange(reading -> {
			model.enterRequestedDate(reading);
			edited();
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
		lines = new LinesTable(left, labels);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.body());
		bar = new LineBar(left, frame.toolkit(), labels, new ProductChoice(new ProductLookup(session.lists()), locale));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.body());
		detail = new LineDetail(sash, frame.toolkit(), labels, frame.texts());
		sash.setWeights(70, 30);
		totals = new TotalsBand(page, frame.toolkit(), labels);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(totals.body());
		bar.onEntered(this::entered);
		bar.onTyping(this::typing);
		bar.onProblem(this::lineProblem);
		lines.control().addListener(SWT.Selection, event -> detail.show(selectedLine()));
		lines.control().addListener(SWT.DefaultSelection, event -> editSelected());
		lines.control().addListener(SWT.KeyDown, this::key);
	}

	private void warehousesKnown(Outcome<List<WarehouseHit>> answer) {
		if (!(answer instanceof Outcome.Done<List<WarehouseHit>> done)) {
			frame.problems(answer.problems());
			return;
		}
		warehouse = header.choice("warehouse", labels.text("warehouse"), done.result(), place -> place.code() + "  " + place.name());
		warehouse.control().getParent().moveBelow(customer.control().getParent());
		warehouse.onChange(reading -> {
			model.enterWarehouse(reading.value());
			refreshLines();
		});
		if (model.warehouse().isEmpty() && model.isEditable() && !done.result().isEmpty())
			model.enterWarehouse(done.result().getFirst());
		warehouse.show(model.warehouse().orElse(null));
		warehouse.setEditable(model.isEditable());
		header.body().requestLayout();
		refreshLines();
	}

	/** Shows the model afresh. */
	void show() {
		customer.show(model.customer().orElse(null));
		if (warehouse != null)
			warehouse.show(model.warehouse().orElse(null));
		requestedDate.show(model.requestedDate().orElse(null));
		remarks.show(model.remarks());
		header.fields().forEach(field -> field.setEditable(model.isEditable()));
		bar.setEnabled(model.isEditable());
		editedLine = -1;
		refreshLines();
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
			model.question(line).ifPresent(question -> asking.<QuotedLine>quietly(0, () -> session.operations().run(question), answer -> {
				if (answer instanceof Outcome.Done<QuotedLine> done) {
					model.answered(line, done.result());
					lines.show(model);
					totals.show(model.vatTable());
					detail.show(selectedLine());
				} else {
					frame.problems(answer.problems());
				}
			}));
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
		LineEntry typed = line.get();
		detail.show(line);
		model.question(typed).ifPresent(question -> pendingQuote = asking.<QuotedLine>quietly(QUOTE_PAUSE_MS,
				() -> session.operations().run(question), answer -> {
					if (answer instanceof Outcome.Done<QuotedLine> done)
						detail.show(Optional.of(typed.quoted(OrderModel.price(done.result()), done.result().free())));
					else
						frame.problems(answer.problems());
				}));
	}

	private void lineProblem(Optional<Problem> problem) {
		if (problem.isPresent())
			frame.problems(List.of(problem.get()));
		else
			frame.problems(model.problems());
	}

	private void key(Event event) {
		boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
		if (event.keyCode == SWT.F2)
			editSelected();
		else if (event.keyCode == SWT.DEL && model.isEditable() && lines.selected() >= 0)
			change(() -> model.remove(lines.selected()));
		else if (ctrl && event.keyCode == 'z' && model.isEditable())
			change(model::undo);
		else if (event.keyCode == SWT.INSERT)
			bar.focus();
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
	void markProblems() {
		List<Problem> problems = model.problems();
		header.fields().forEach(field -> field
				.mark(problems.stream().filter(problem -> problem.field().equals(Optional.of(field.name()))).findFirst()));
	}

	/** Takes in a line that is typed but not finished by Enter. */
	void finishTyping() {
		bar.finish();
	}

	void setFocus() {
		if (model.customer().isEmpty())
			customer.setFocus();
		else if (model.isEditable())
			bar.focus();
		else
			lines.control().setFocus();
	}
}
