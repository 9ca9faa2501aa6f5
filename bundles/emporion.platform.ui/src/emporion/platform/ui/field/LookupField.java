package emporion.platform.ui.field;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import emporion.base.outcome.Problem;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.operation.ProblemTexts;

/**
 * A value of a register, found by typing a part of its code or name; the matches come from the server while one types. Arrow keys choose,
 * Enter or Tab takes, Escape leaves the text.
 */
public final class LookupField<T> extends Field<T> {

	private final Text text;
	private final Lookup<T> lookup;
	private final LookupPopup<T> popup;
	private T value;
	private boolean showing;

	LookupField(String name, Label label, Text text, Lookup<T> lookup, ProblemTexts texts) {
		super(name, label, text, texts);
		this.text = text;
		this.lookup = lookup;
		popup = new LookupPopup<>(text, lookup, this::take);
		text.addListener(SWT.Modify, this::typed);
		text.addListener(SWT.FocusOut, event -> left());
	}

	private void typed(Event event) {
		if (showing)
			return;
		value = null;
		popup.ask(text.getText().strip());
		changed();
	}

	private void take(T found) {
		show(found);
		changed();
	}

	private void left() {
		popup.close();
		if (value != null)
			show(value);
	}

	@Override
	public void show(T shown) {
		value = shown;
		String written = shown == null ? "" : lookup.shortText(shown);
		if (written.equals(text.getText()))
			return;
		showing = true;
		try {
			text.setText(written);
			text.setSelection(written.length());
		} finally {
			showing = false;
		}
	}

	@Override
	public Reading<T> read() {
		String typed = text.getText().strip();
		if (value == null && !typed.isEmpty())
			return new Reading<>(null, Optional.of(Problem.error("PLT-906", typed)));
		return Reading.of(value);
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
