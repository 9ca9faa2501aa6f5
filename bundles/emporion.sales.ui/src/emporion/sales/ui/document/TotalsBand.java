package emporion.sales.ui.document;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.joda.money.Money;

import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.field.DecimalText;
import emporion.sales.Totals;
import emporion.sales.rules.VatTable;

/** VAT by rate and the totals of a document, right-aligned below its lines. UI thread only. */
final class TotalsBand {

	private final Composite body;
	private final FormToolkit toolkit;
	private final Labels labels;
	private final DecimalText amounts;

	TotalsBand(Composite parent, FormToolkit toolkit, Labels labels) {
		this.toolkit = toolkit;
		this.labels = labels;
		amounts = new DecimalText(labels.locale(), 2, 2);
		body = Look.named(toolkit.createComposite(parent), "totals");
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(28, 3).margins(8, 4).applyTo(body);
	}

	/** @return to be laid out by the caller */
	Composite body() {
		return body;
	}

	void show(VatTable table) {
		for (Control child : body.getChildren())
			child.dispose();
		heading("");
		heading(labels.text("net"));
		heading(labels.text("vat"));
		heading(labels.text("gross"));
		for (VatTable.Row row : table.rows()) {
			cell(labels.text("ofRate", row.rate()), Tone.MUTED, false).setLayoutData(first());
			cell(amount(row.net()), Tone.TEXT, false);
			cell(amount(row.vat()), Tone.TEXT, false);
			cell(amount(row.gross()), Tone.TEXT, false);
		}
		Totals totals = table.totals();
		cell(labels.text("total", table.currency().getCode()), Tone.TEXT, true).setLayoutData(first());
		Look.named(cell(amount(totals.net()), Tone.TEXT, true), "total.net");
		Look.named(cell(amount(totals.vat()), Tone.TEXT, true), "total.vat");
		Look.named(cell(amount(totals.gross()), Tone.ACCENT, true), "total.gross");
		body.getParent().layout(true, true);
	}

	private String amount(Money money) {
		return amounts.show(money.getAmount());
	}

	private void heading(String words) {
		Label label = cell(words, Tone.MUTED, false);
		if (words.isEmpty())
			label.setLayoutData(first());
	}

	private static Object first() {
		return GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).create();
	}

	private Label cell(String words, Tone tone, boolean strong) {
		Label label = toolkit.createLabel(body, words, SWT.RIGHT);
		label.setForeground(Look.color(tone));
		if (strong)
			label.setFont(Look.font(1, true));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
		return label;
	}
}
