package emporion.sales.ui.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import emporion.base.value.UnitWords;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.SmallTable;
import emporion.platform.ui.Tone;
import emporion.platform.ui.field.DecimalText;

/** The lines of an order as a table. Shows, enters nothing. UI thread only. */
final class LinesTable {

	private static final int AVAILABLE = 10;
	private static final int AVAILABLE_WIDTH = 80;
	private static final int MAX_SCALE = 4;

	private final Composite body;
	private final Table table;
	private final DecimalText quantities;
	private final UnitWords units;
	private final DecimalText prices;
	private final Locale locale;
	private final TableColumnLayout layout;
	private boolean stockKept = true;

	/** @param withIssues whether it shows how much was issued */
	LinesTable(Composite parent, Labels labels, boolean withIssues) {
		locale = labels.locale();
		units = new UnitWords(locale);
		quantities = new DecimalText(locale, 0, MAX_SCALE);
		prices = new DecimalText(locale, 2, MAX_SCALE);
		SmallTable lines = new SmallTable(parent, "lines", SWT.SINGLE | SWT.V_SCROLL);
		body = lines.body();
		table = lines.table();
		layout = (TableColumnLayout) body.getLayout();
		lines.column("", SWT.RIGHT, 30).column(labels.text("code"), SWT.LEFT, 82).growing(labels.text("description"), 160)
				.column(labels.text("quantity"), SWT.RIGHT, 64).column(labels.text("unit"), SWT.LEFT, 46)
				.column(labels.text("listPrice"), SWT.RIGHT, 78).column(labels.text("discount"), SWT.RIGHT, 66)
				.column(labels.text("price"), SWT.RIGHT, 74).column(labels.text("net"), SWT.RIGHT, 86)
				.column(labels.text("vatRate"), SWT.RIGHT, 54).column(labels.text("available"), SWT.RIGHT, AVAILABLE_WIDTH);
		if (withIssues)
			lines.column(labels.text("issued"), SWT.RIGHT, 68);
	}

	/** @return to be laid out by the caller */
	Composite body() {
		return body;
	}

	Table control() {
		return table;
	}

	/** @return place of the selected line from 0, or −1 */
	int selected() {
		return table.getSelectionIndex();
	}

	void select(int index) {
		table.setSelection(index);
		table.showSelection();
	}

	void show(DocumentModel<?> model) {
		int selected = table.getSelectionIndex();
		List<LineEntry> lines = model.lines();
		showStock(model.isStockKept());
		table.setRedraw(false);
		table.setItemCount(lines.size());
		for (int i = 0; i < lines.size(); i++)
			fill(table.getItem(i), i, lines.get(i), model);
		if (selected >= 0 && selected < lines.size())
			table.setSelection(selected);
		table.setRedraw(true);
	}

	private void showStock(boolean shown) {
		if (shown == stockKept)
			return;
		stockKept = shown;
		TableColumn column = table.getColumn(AVAILABLE);
		layout.setColumnData(column, new ColumnPixelData(shown ? AVAILABLE_WIDTH : 0, shown, shown));
		body.layout(true, true);
	}

	private void fill(TableItem item, int index, LineEntry line, DocumentModel<?> model) {
		item.setText(new String[] { String.valueOf(index + 1), line.product().code(), line.product().name().in(locale),
				quantities.show(line.quantity()), units.of(line.product().unit()), line.price().flatMap(LinePrice::listPrice).map(prices::show).orElse(""),
				line.price().filter(price -> !price.discount().isZero()).map(price -> discount(price)).orElse(""),
				line.price().map(price -> prices.show(price.price())).orElse("…"),
				model.net(line).map(net -> prices.show(net.getAmount())).orElse("…"), line.product().vatRate(), available(line), issued(line) });
		item.setForeground(AVAILABLE, Look.color(!line.product().stocked() ? Tone.MUTED : line.isShort() ? Tone.WARNING : Tone.GOOD));
		item.setForeground(0, Look.color(Tone.MUTED));
		item.setFont(8, Look.font(0, true));
	}

	private String discount(LinePrice price) {
		return quantities.show(price.discount().points()) + " %";
	}

	private String available(LineEntry line) {
		if (!stockKept)
			return "";
		if (!line.product().stocked())
			return "–";
		return line.free().map(free -> quantities.show(free.amount())).orElse("");
	}

	private String issued(LineEntry line) {
		return line.issued().compareTo(BigDecimal.ZERO) == 0 ? "" : quantities.show(line.issued());
	}
}
