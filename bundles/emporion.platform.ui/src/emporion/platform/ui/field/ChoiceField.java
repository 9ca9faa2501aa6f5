package emporion.platform.ui.field;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import emporion.platform.ui.operation.ProblemTexts;

/** One of a few values, chosen from a list or by its first letters. */
public final class ChoiceField<T> extends Field<T> {

	private final Combo combo;
	private final List<T> choices;

	ChoiceField(String name, Label label, Combo combo, List<T> choices, Function<T, String> words, ProblemTexts texts) {
		super(name, label, combo, texts);
		this.combo = combo;
		this.choices = List.copyOf(choices);
		this.choices.forEach(choice -> combo.add(words.apply(choice)));
		combo.addListener(SWT.Selection, event -> changed());
	}

	@Override
	public void show(T value) {
		int index = value == null ? -1 : choices.indexOf(value);
		if (index < 0)
			combo.deselectAll();
		else
			combo.select(index);
	}

	@Override
	public Reading<T> read() {
		int index = combo.getSelectionIndex();
		return Reading.of(index < 0 ? null : choices.get(index));
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	public void setEditable(boolean editable) {
		combo.setEnabled(editable);
	}
}
