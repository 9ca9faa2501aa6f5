package emporion.platform.ui.editor;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;

import emporion.base.outcome.Problem;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.operation.ProblemTexts;

/** Base of dialogs that ask for a few values: a heading, fields, what is wrong with them. UI thread only. */
public abstract class FieldDialog extends TitleAreaDialog {

	private final String words;
	private final ProblemTexts texts;
	private FormToolkit toolkit;

	/** @param words what the dialog does, as its window is called */
	protected FieldDialog(Shell parent, String words, ProblemTexts texts) {
		super(parent);
		this.words = words;
		this.texts = texts;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Says heading and hint, and makes the fields. */
	protected abstract void fill(Composite area);

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		body.setBackground(Look.color(Tone.PAGE));
		body.setBackgroundMode(SWT.INHERIT_FORCE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(body);
		toolkit = new FormToolkit(area.getDisplay());
		toolkit.setBackground(Look.color(Tone.PAGE));
		area.addDisposeListener(event -> toolkit.dispose());
		fill(body);
		return area;
	}

	/** @return fields side by side, in the dialog's look */
	protected final FieldGrid grid(Composite area, int columns) {
		FieldGrid grid = new FieldGrid(area, toolkit, texts, columns);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid.body());
		return grid;
	}

	/** Says the first problem, and lets OK be pressed only when there is none. */
	protected final void show(List<Problem> problems) {
		setErrorMessage(problems.isEmpty() ? null : texts.text(problems.getFirst()));
		getButton(IDialogConstants.OK_ID).setEnabled(problems.isEmpty());
	}
}
