package emporion.platform.ui.editor;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import emporion.base.outcome.Outcome;
import emporion.platform.session.PastChange;
import emporion.platform.session.PastChange.FeatureChange;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.SmallTable;
import emporion.platform.ui.Tone;
import emporion.platform.ui.field.DateText;
import emporion.platform.ui.field.DecimalText;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.session.ClientSession;

/** The page of an editor that says who changed what and when, from the repository's audit. Asked whenever it is looked at. */
public final class HistoryPage {

	private static final int NEWEST = 200;
	private static final int MAX_SCALE = 6;

	private final Labels labels = Labels.beside(HistoryPage.class);
	private final Table table;
	private final DateTimeFormatter moments;
	private final Function<EStructuralFeature, String> words;
	private final Supplier<LocalDate> today;

	/**
	 * @param place  of this page among the frame's pages, from 0
	 * @param object number of the object; 0 while it was never saved
	 * @param words  what a feature is called on the screen
	 */
	public HistoryPage(EditorFrame frame, int place, ClientSession session, LongSupplier object, Function<EStructuralFeature, String> words) {
		this.words = words;
		today = session.clock()::today;
		moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withLocale(labels.locale())
				.withZone(session.clock().zone());
		Composite page = frame.page(labels.text("history"));
		SmallTable rows = new SmallTable(page, "history", SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 300).applyTo(rows.body());
		rows.column(labels.text("when"), SWT.LEFT, 160).column(labels.text("who"), SWT.LEFT, 150).column(labels.text("what"), SWT.LEFT, 180)
				.growing(labels.text("before"), 120).growing(labels.text("after"), 120);
		table = rows.table();
		Asking asking = new Asking(table);
		frame.onShown(place, () -> {
			long id = object.getAsLong();
			if (id > 0)
				asking.run(labels.text("asking"), () -> Outcome.done(session.cards().history(id, NEWEST)), answer -> {
					if (answer instanceof Outcome.Done<List<PastChange>> done)
						show(done.result());
					frame.problems(answer.problems());
				});
		});
	}

	private void show(List<PastChange> entries) {
		table.setRedraw(false);
		table.removeAll();
		for (PastChange entry : entries) {
			if (entry.features().isEmpty())
				row(entry, labels.text("created"), "", "");
			for (FeatureChange change : entry.features())
				row(entry, words.apply(change.feature()), text(change.before()), text(change.after()));
		}
		table.setRedraw(true);
	}

	private String text(Object value) {
		return switch (value) {
			case null -> "";
			case Instant moment -> moments.format(moment);
			case BigDecimal number -> new DecimalText(labels.locale(), 0, MAX_SCALE).show(number);
			case LocalDate day -> new DateText(labels.locale(), today).show(day);
			case Boolean flag -> labels.text(flag ? "yes" : "no");
			case List<?> values -> labels.text("values", values.size());
			default -> value.toString();
		};
	}

	private void row(PastChange entry, String what, String before, String after) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { moments.format(entry.at()), entry.user(), what, before, after });
		item.setForeground(3, Look.color(Tone.MUTED));
	}
}
