package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.field.DecimalText;

/** The lines of an order as a table. Shows, enters nothing. UI thread only. */
final class LinesTable {

	private static final int AVAILABLE = 9;
	private static final int MAX_SCALE = 4;

	private final Composite body;
	private final Table table;
	private final DecimalText quantities;
	private final DecimalText prices;
	private final Locale locale;

	LinesTable(Composite parent, Labels labels) {
		locale = labels.locale();
		quantities = new DecimalText(locale, 0, MAX_SCALE);
		prices = new DecimalText(locale, 2, MAX_SCALE);
		body = new Composite(parent, SWT.NONE);
		table = Look.named(new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "lines");
		table.setHeaderVisible(true);
		table.setBackground(Look.color(Tone.PAGE));
		table.setHeaderBackground(Look.color(Tone.BAND));
		table.setHeaderForeground(Look.color(Tone.MUTED));
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		column(layout, "", SWT.RIGHT, 30);
		column(layout, labels.text("code"), SWT.LEFT, 86);
		TableColumn name = new TableColumn(table, SWT.LEFT);
		name.setText(labels.text("description"));
		layout.setColumnData(name, new ColumnWeightData(1, 160));
		column(layout, labels.text("quantity"), SWT.RIGHT, 66);
		column(layout, labels.text("unit"), SWT.LEFT, 48);
		column(layout, labels.text("listPrice"), SWT.RIGHT, 76);
		column(layout, labels.text("discount"), SWT.RIGHT, 62);
		column(layout, labels.text("price"), SWT.RIGHT, 76);
		column(layout, labels.text("net"), SWT.RIGHT, 90);
		column(layout, labels.text("available"), SWT.RIGHT, 80);
		column(layout, labels.text("issued"), SWT.RIGHT, 72);
		column(layout, labels.text("vatRate"), SWT.RIGHT, 48);
	}

	private void column(TableColumnLayout layout, String words, int alignment, int width) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(words);
		layout.setColumnData(column, new ColumnPixelData(width, true, true));
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

	void show(OrderModel model) {
		int selected = table.getSelectionIndex();
		List<LineEntry> lines = model.lines();
		table.setRedraw(false);
		table.setItemCount(lines.size());
		for (int i = 0; i < lines.size(); i++)
			fill(table.getItem(i), i, lines.get(i), model);
		if (selected >= 0 && selected < lines.size())
			table.setSelection(selected);
		table.setRedraw(true);
	}

	private void fill(TableItem item, int index, LineEntry line, OrderModel model) {
		item.setText(new String[] { String.valueOf(index + 1), line.product().code(), line.product().name().in(locale),
				quantities.show(line.quantity()), line.product().unit(), line.price().flatMap(LinePrice::listPrice).map(prices::show).orElse(""),
				line.price().filter(price -> !price.discount().isZero()).map(price -> discount(price)).orElse(""),
				line.price().map(price -> prices.show(price.price())).orElse("…"),
				model.net(line).map(net -> prices.show(net.getAmount())).orElse("…"), available(line), issued(line), line.product().vatRate() });
		item.setForeground(AVAILABLE, Look.color(!line.product().stocked() ? Tone.MUTED : line.isShort() ? Tone.WARNING : Tone.GOOD));
		item.setForeground(0, Look.color(Tone.MUTED));
		item.setFont(8, Look.font(0, true));
	}

	private String discount(LinePrice price) {
		return quantities.show(price.discount().points()) + " %";
	}

	private String available(LineEntry line) {
		if (!line.product().stocked())
			return "–";
		return line.free().map(free -> quantities.show(free.amount())).orElse("");
	}

	private String issued(LineEntry line) {
		return line.issued().compareTo(BigDecimal.ZERO) == 0 ? "" : quantities.show(line.issued());
	}
}
