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
	private final Function<T, String> words;
	private List<T> choices = List.of();
	private T shown;

	ChoiceField(String name, Label label, Combo combo, List<T> choices, Function<T, String> words, ProblemTexts texts) {
		super(name, label, combo, texts);
		this.combo = combo;
		this.words = words;
		offer(choices);
		combo.addListener(SWT.Selection, event -> {
			shown = read().value();
			changed();
		});
	}

	/** Offers other values, as when the server has said which there are; what is shown stays, if it is among them. */
	public void offer(List<T> values) {
		choices = List.copyOf(values);
		combo.setItems(choices.stream().map(words).toArray(String[]::new));
		show(shown);
	}

	@Override
	public void show(T value) {
		shown = value;
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
