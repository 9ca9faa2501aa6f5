package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.outcome.Outcome;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.EditorFrame;
import emporion.platform.ui.field.DateText;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.session.ClientSession;
import emporion.sales.model.Invoice;

/** The page of an order with its invoices: printing them and registering payments. UI thread only. */
final class InvoicesPage {

	private static final String LIST = "sales.invoices";
	private static final int MOST = 200;

	private final Labels labels;
	private final Table table;
	private final DecimalText amounts;
	private final DateText dates;
	private List<OrderInvoice> invoices = List.of();

	/** @param order the order as it is now */
	InvoicesPage(EditorFrame frame, int place, Labels labels, ClientSession session, Asking asking, Supplier<OrderSnapshot> order,
			Consumer<Ref<Invoice>> print) {
		this.labels = labels;
		amounts = new DecimalText(labels.locale(), 2, 2);
		dates = new DateText(labels.locale(), LocalDate::now);
		Composite page = frame.page(labels.text("invoices"));
		Composite body = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 240).applyTo(body);
		table = Look.named(new Table(body, SWT.FULL_SELECTION | SWT.SINGLE), "invoices");
		table.setHeaderVisible(true);
		table.setBackground(Look.color(Tone.PAGE));
		table.setHeaderBackground(Look.color(Tone.BAND));
		table.setHeaderForeground(Look.color(Tone.MUTED));
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		layout.setColumnData(column("number", SWT.LEFT), new ColumnPixelData(160));
		layout.setColumnData(column("issueDate", SWT.LEFT), new ColumnPixelData(110));
		layout.setColumnData(column("dueDate", SWT.LEFT), new ColumnPixelData(110));
		layout.setColumnData(column("gross", SWT.RIGHT), new ColumnPixelData(120));
		layout.setColumnData(column("openAmount", SWT.RIGHT), new ColumnPixelData(120));
		Composite buttons = frame.toolkit().createComposite(page);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
		Button printing = Look.named(frame.toolkit().createButton(buttons, labels.text("print"), SWT.PUSH), "invoice.print");
		printing.setImage(Look.image(new Icon("printer")));
		Button paying = Look.named(frame.toolkit().createButton(buttons, labels.text("registerPayment"), SWT.PUSH), "invoice.pay");
		paying.setImage(Look.image(new Icon("cash")));
		Runnable reload = () -> asking.quietly(0, () -> read(session.lists(), order.get()), answer -> {
			if (answer instanceof Outcome.Done<List<OrderInvoice>> done)
				show(done.result());
			frame.problems(answer.problems());
		});
		frame.onShown(place, reload);
		printing.addListener(SWT.Selection, event -> selected(print));
		table.addListener(SWT.DefaultSelection, event -> selected(print));
		paying.addListener(SWT.Selection, event -> {
			if (table.getSelectionIndex() < 0)
				return;
			OrderInvoice invoice = invoices.get(table.getSelectionIndex());
			PaymentDialog dialog = new PaymentDialog(table.getShell(), labels, frame.texts(), new PaymentModel(invoice, LocalDate.now()));
			if (dialog.open() == Window.OK)
				asking.run(labels.text("registerPayment"), () -> session.operations().run(dialog.operation()), answer -> {
					frame.problems(answer.problems());
					if (answer.isDone())
						reload.run();
				});
		});
	}

	private TableColumn column(String key, int alignment) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(labels.text(key));
		return column;
	}

	private void selected(Consumer<Ref<Invoice>> action) {
		if (table.getSelectionIndex() >= 0)
			action.accept(invoices.get(table.getSelectionIndex()).invoice());
	}

	private static Outcome<List<OrderInvoice>> read(Lists lists, OrderSnapshot order) {
		if (order.number().isEmpty())
			return Outcome.done(List.of());
		Outcome<ListDescription> description = lists.describe(LIST);
		Outcome<Page> page = lists.page(PageRequest.first(LIST, MOST).filteredBy(Filter.of("order", Comparison.EQUALS, order.number())));
		if (!(description instanceof Outcome.Done<ListDescription> described))
			return Outcome.refused(description.problems());
		return page.map(found -> found.rows().stream().map(row -> invoice(described.result(), row)).toList());
	}

	private static OrderInvoice invoice(ListDescription list, Row row) {
		CurrencyUnit currency = CurrencyUnit.of((String) row.cells().get(list.indexOf("currency")));
		return new OrderInvoice(new Ref<>(row.id()), (String) row.cells().get(list.indexOf("documentNumber")),
				(LocalDate) row.cells().get(list.indexOf("issueDate")), (LocalDate) row.cells().get(list.indexOf("dueDate")),
				money(currency, row, list.indexOf("gross")), money(currency, row, list.indexOf("open")));
	}

	private static Money money(CurrencyUnit currency, Row row, int column) {
		return Money.of(currency, ((BigDecimal) row.cells().get(column)).setScale(currency.getDecimalPlaces()));
	}

	private void show(List<OrderInvoice> found) {
		invoices = found;
		table.removeAll();
		for (OrderInvoice invoice : found) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { invoice.number(), dates.show(invoice.issueDate()), dates.show(invoice.dueDate()),
					amounts.show(invoice.gross().getAmount()), amounts.show(invoice.open().getAmount()) });
			item.setForeground(4, Look.color(invoice.open().isZero() ? Tone.GOOD : Tone.WARNING));
		}
		if (!found.isEmpty())
			table.select(0);
	}
}
