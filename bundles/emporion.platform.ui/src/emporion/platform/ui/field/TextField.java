package emporion.platform.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.operation.ProblemTexts;

/**
 * A line (or some lines) of text that says a value: a name, an amount, a day. What was typed stays as it was typed until the field is
 * left; then a right value is written in the usual form and a wrong text stays for the user to mend.
 */
public final class TextField<T> extends Field<T> {

	private final Text text;
	private final FieldFormat<T> format;
	private final TextUndo undo;
	private boolean showing;

	TextField(String name, Label label, Text text, FieldFormat<T> format, ProblemTexts texts) {
		super(name, label, text, texts);
		this.text = text;
		this.format = format;
		undo = new TextUndo(text);
		text.addListener(SWT.Modify, this::typed);
		text.addListener(SWT.FocusOut, event -> tidy());
	}

	private void typed(Event event) {
		if (!showing)
			changed();
	}

	private void tidy() {
		Reading<T> reading = read();
		if (reading.problem().isEmpty())
			show(reading.value());
	}

	@Override
	public void show(T value) {
		String written = format.show(value);
		if (written.equals(text.getText()))
			return;
		showing = true;
		try {
			text.setText(written);
			undo.forget();
		} finally {
			showing = false;
		}
	}

	@Override
	public Reading<T> read() {
		return Reading.of(format, text.getText());
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public void setEditable(boolean editable) {
		text.setEditable(editable);
		text.setBackground(Look.color(editable ? Tone.PAGE : Tone.BAND));
	}
}
