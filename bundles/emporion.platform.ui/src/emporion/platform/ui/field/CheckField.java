package emporion.platform.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import emporion.platform.ui.operation.ProblemTexts;

/** Yes or no. */
public final class CheckField extends Field<Boolean> {

	private final Button button;

	CheckField(String name, Label label, Button button, ProblemTexts texts) {
		super(name, label, button, texts);
		this.button = button;
		button.addListener(SWT.Selection, event -> changed());
	}

	@Override
	public void show(Boolean value) {
		button.setSelection(Boolean.TRUE.equals(value));
	}

	@Override
	public Reading<Boolean> read() {
		return Reading.of(button.getSelection());
	}

	@Override
	public Control control() {
		return button;
	}

	@Override
	public void setEditable(boolean editable) {
		button.setEnabled(editable);
	}
}
