package emporion.platform.ui.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.operation.ProblemTexts;

/**
 * Fields in columns, labels above their controls, in the order in which they are made. UI thread only.
 */
public final class FieldGrid {

	private static final int NARROW = 120;
	private static final int LINE = 250;
	private static final int LINES = 4000;

	private final Composite body;
	private final FormToolkit toolkit;
	private final ProblemTexts texts;
	private final int columns;
	private final List<Field<?>> fields = new ArrayList<>();

	/** @param columns fields side by side */
	public FieldGrid(Composite parent, FormToolkit toolkit, ProblemTexts texts, int columns) {
		this.toolkit = toolkit;
		this.texts = texts;
		this.columns = columns;
		body = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(24, 10).margins(6, 4).applyTo(body);
	}

	/** @return the composite that holds the fields, to be laid out by the caller */
	public Composite body() {
		return body;
	}

	/** @return all fields made here, in order */
	public List<Field<?>> fields() {
		return List.copyOf(fields);
	}

	/** @return the field of this name */
	public Optional<Field<?>> field(String name) {
		return fields.stream().filter(field -> field.name().equals(name)).findFirst();
	}

	public TextField<String> text(String name, String label) {
		return text(name, label, 1);
	}

	/** A line of text over several columns. */
	public TextField<String> text(String name, String label, int span) {
		return typed(name, label, new PlainText(LINE), SWT.SINGLE, span);
	}

	/** Several lines of text over all columns. */
	public TextField<String> lines(String name, String label, int height) {
		Cell cell = cell(label, columns);
		Text text = toolkit.createText(cell.body(), "", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(text);
		return added(new TextField<>(name, cell.label(), Look.named(text, name), new PlainText(LINES), texts));
	}

	public TextField<BigDecimal> decimal(String name, String label, DecimalText format) {
		return typed(name, label, format, SWT.SINGLE | SWT.RIGHT, 1);
	}

	public TextField<LocalDate> day(String name, String label, Supplier<LocalDate> today) {
		return typed(name, label, new DateText(texts.locale(), today), SWT.SINGLE, 1);
	}

	/** A text with a format of its own. */
	public <T> TextField<T> typed(String name, String label, FieldFormat<T> format) {
		return typed(name, label, format, SWT.SINGLE, 1);
	}

	private <T> TextField<T> typed(String name, String label, FieldFormat<T> format, int style, int span) {
		Cell cell = cell(label, span);
		Text text = toolkit.createText(cell.body(), "", SWT.BORDER | style);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
		return added(new TextField<>(name, cell.label(), Look.named(text, name), format, texts));
	}

	public <T> ChoiceField<T> choice(String name, String label, List<T> choices, Function<T, String> words) {
		Cell cell = cell(label, 1);
		Combo combo = new Combo(cell.body(), SWT.READ_ONLY | SWT.DROP_DOWN);
		toolkit.adapt(combo, true, false);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(combo);
		return added(new ChoiceField<>(name, cell.label(), Look.named(combo, name), choices, words, texts));
	}

	public CheckField check(String name, String label, String words) {
		Cell cell = cell(label, 1);
		Button button = toolkit.createButton(cell.body(), words, SWT.CHECK);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return added(new CheckField(name, cell.label(), Look.named(button, name), texts));
	}

	/** A field that finds its value by asking the server. */
	public <T> LookupField<T> lookup(String name, String label, Lookup<T> lookup) {
		Cell cell = cell(label, 1);
		Text text = toolkit.createText(cell.body(), "", SWT.BORDER | SWT.SINGLE | SWT.SEARCH);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
		return added(new LookupField<>(name, cell.label(), Look.named(text, name), lookup, texts));
	}

	private <F extends Field<?>> F added(F field) {
		fields.add(field);
		return field;
	}

	private Cell cell(String labelText, int span) {
		Composite cell = toolkit.createComposite(body);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(cell);
		GridLayoutFactory.fillDefaults().spacing(0, 3).margins(2, 0).extendedMargins(6, 0, 0, 0).applyTo(cell);
		Label label = toolkit.createLabel(cell, labelText);
		label.setForeground(Look.color(Tone.MUTED));
		return new Cell(cell, label);
	}

	private record Cell(Composite body, Label label) {
	}
}
