package emporion.sales.ui.order;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import emporion.base.outcome.Outcome;
import emporion.platform.Ref;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.SmallTable;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.EditorFrame;
import emporion.platform.ui.field.DateText;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.session.ClientSession;
import emporion.sales.InvoiceHit;
import emporion.sales.InvoiceLookup;
import emporion.sales.model.Invoice;

/** The page of an order with its invoices: printing them and registering payments. UI thread only. */
final class InvoicesPage {

	private final Labels labels;
	private final Table table;
	private final DecimalText amounts;
	private final DateText dates;
	private final InvoiceLookup lookup;
	private List<InvoiceHit> invoices = List.of();

	/** @param order the order as it is now */
	InvoicesPage(EditorFrame frame, int place, Labels labels, ClientSession session, Asking asking, Supplier<OrderSnapshot> order,
			Consumer<Ref<Invoice>> print) {
		this.labels = labels;
		lookup = new InvoiceLookup(session.lists());
		amounts = new DecimalText(labels.locale(), 2, 2);
		dates = new DateText(labels.locale(), session.clock()::today);
		Composite page = frame.page(labels.text("invoices"));
		SmallTable rows = new SmallTable(page, "invoices", SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 240).applyTo(rows.body());
		rows.column(labels.text("number"), SWT.LEFT, 160).column(labels.text("issueDate"), SWT.LEFT, 120)
				.column(labels.text("dueDate"), SWT.LEFT, 120).column(labels.text("gross"), SWT.RIGHT, 120)
				.column(labels.text("openAmount"), SWT.RIGHT, 120).growing("", 10);
		table = rows.table();
		Composite buttons = frame.toolkit().createComposite(page);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
		Button printing = Look.named(frame.toolkit().createButton(buttons, labels.text("print"), SWT.PUSH), "invoice.print");
		printing.setImage(Look.image(new Icon("printer")));
		Button paying = Look.named(frame.toolkit().createButton(buttons, labels.text("registerPayment"), SWT.PUSH), "invoice.pay");
		paying.setImage(Look.image(new Icon("cash")));
		Runnable reload = () -> asking.quietly(0, () -> read(order.get()), answer -> {
			if (answer instanceof Outcome.Done<List<InvoiceHit>> done)
				show(done.result());
			frame.problems(answer.problems());
		});
		frame.onShown(place, reload);
		printing.addListener(SWT.Selection, event -> selected(print));
		table.addListener(SWT.DefaultSelection, event -> selected(print));
		paying.addListener(SWT.Selection, event -> {
			if (table.getSelectionIndex() < 0)
				return;
			InvoiceHit invoice = invoices.get(table.getSelectionIndex());
			PaymentDialog dialog = new PaymentDialog(table.getShell(), labels, frame.texts(), new PaymentModel(invoice, session.clock().today()));
			if (dialog.open() == Window.OK)
				asking.run(labels.text("registerPayment"), () -> session.operations().run(dialog.operation()), answer -> {
					frame.problems(answer.problems());
					if (answer.isDone())
						reload.run();
				});
		});
	}

	private void selected(Consumer<Ref<Invoice>> action) {
		if (table.getSelectionIndex() >= 0)
			action.accept(invoices.get(table.getSelectionIndex()).invoice());
	}

	private Outcome<List<InvoiceHit>> read(OrderSnapshot order) {
		return order.number().isEmpty() ? Outcome.done(List.of()) : lookup.ofOrder(order.number());
	}

	private void show(List<InvoiceHit> found) {
		invoices = found;
		table.removeAll();
		for (InvoiceHit invoice : found) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { invoice.number(), dates.show(invoice.issueDate()), dates.show(invoice.dueDate()),
					amounts.show(invoice.gross().getAmount()), amounts.show(invoice.open().getAmount()) });
			item.setForeground(4, Look.color(invoice.open().isZero() ? Tone.GOOD : Tone.WARNING));
		}
		if (!found.isEmpty())
			table.select(0);
	}
}
