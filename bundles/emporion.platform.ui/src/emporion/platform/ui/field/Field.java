package emporion.platform.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import emporion.base.outcome.Problem;
import emporion.platform.ui.operation.ProblemTexts;

/**
 * A labelled control of a form that holds one value. UI thread only.
 *
 * @param <T> the value; null for none
 */
public abstract class Field<T> {

	private final String name;
	private final Label label;
	private final ControlDecoration decoration;
	private final ProblemTexts texts;
	private final List<Consumer<Reading<T>>> listeners = new ArrayList<>();
	private Optional<Problem> said = Optional.empty();

	/** @param control already created; the subclass calls {@link #changed} whenever the user changes it */
	protected Field(String name, Label label, Control control, ProblemTexts texts) {
		this.name = name;
		this.label = label;
		this.texts = texts;
		decoration = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
	}

	/** @return the model's name of the field, as problems say it */
	public final String name() {
		return name;
	}

	/** @return the words beside the field */
	public final String labelText() {
		return label.getText();
	}

	/** Shows a value without telling the listeners. */
	public abstract void show(T value);

	/** @return what the field says now */
	public abstract Reading<T> read();

	/** The control to type into. */
	public abstract Control control();

	public abstract void setEditable(boolean editable);

	/** Shows the field with its label, or takes both away, as when they belong to a module that is off. */
	public final void setShown(boolean shown) {
		Composite cell = label.getParent();
		cell.setVisible(shown);
		if (cell.getLayoutData() instanceof GridData data)
			data.exclude = !shown;
		cell.getParent().layout(true, true);
	}

	public final void setFocus() {
		control().setFocus();
	}

	/** Hears of every change by the user, with what the field then says. */
	public final void onChange(Consumer<Reading<T>> listener) {
		listeners.add(listener);
	}

	/** Marks the field with a problem, or takes the mark away. */
	public final void mark(Optional<Problem> problem) {
		if (problem.equals(said))
			return;
		said = problem;
		problem.ifPresentOrElse(found -> {
			decoration.setDescriptionText(texts.text(found));
			decoration.show();
		}, decoration::hide);
	}

	/** @return the problem the field is marked with */
	public final Optional<Problem> marked() {
		return said;
	}

	protected final void changed() {
		Reading<T> reading = read();
		listeners.forEach(listener -> listener.accept(reading));
	}
}
