package emporion.sales.ui.document;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import emporion.base.value.UnitWords;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.explanation.ExplanationPanel;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.operation.ProblemTexts;

/** Beside the lines: of the one that is typed or selected, the goods that are there and how its price came about. UI thread only. */
final class LineDetail {

	private static final int MAX_SCALE = 4;

	private final Composite body;
	private final Label product;
	private final Label stock;
	private final ExplanationPanel explanation;
	private final Labels labels;
	private final Locale locale;
	private final DecimalText quantities;
	private final UnitWords units;

	LineDetail(Composite parent, FormToolkit toolkit, Labels labels, ProblemTexts texts) {
		this.labels = labels;
		locale = labels.locale();
		units = new UnitWords(locale);
		quantities = new DecimalText(locale, 0, MAX_SCALE);
		body = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().margins(12, 6).spacing(0, 6).applyTo(body);
		product = toolkit.createLabel(body, "", SWT.WRAP);
		product.setFont(Look.font(1, true));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(product);
		stock = Look.named(toolkit.createLabel(body, ""), "line.stock");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(stock);
		Label heading = toolkit.createLabel(body, labels.text("howThePrice"));
		heading.setForeground(Look.color(Tone.MUTED));
		explanation = new ExplanationPanel(body, texts);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(explanation.body());
	}

	/** @return to be laid out by the caller */
	Composite body() {
		return body;
	}

	/** Says whether goods come from a warehouse, so that there is something to be said of stock. */
	void keepStock(boolean kept) {
		stock.setVisible(kept);
	}

	void show(Optional<LineEntry> shown) {
		product.setText(shown.map(line -> line.product().name().in(locale)).orElse(labels.text("noLine")).replace("&", "&&"));
		stock.setText(shown.map(this::stockText).orElse(""));
		stock.setForeground(Look.color(shown.filter(LineEntry::isShort).isPresent() ? Tone.WARNING : Tone.GOOD));
		explanation.show(shown.flatMap(LineEntry::price).flatMap(LinePrice::explanation));
		body.layout(true, true);
	}

	private String stockText(LineEntry line) {
		if (!line.product().stocked())
			return labels.text("service");
		return line.free().map(free -> labels.text(line.isShort() ? "stockShort" : "stockEnough", quantities.show(free.amount()),
				units.of(line.product().unit()))).orElse("");
	}
}
