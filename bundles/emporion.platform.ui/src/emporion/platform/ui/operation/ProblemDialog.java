package emporion.platform.ui.operation;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import emporion.base.outcome.Problem;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** Says why something was refused, or what should be looked at although it was done. */
public final class ProblemDialog extends Dialog {

	private static final int WIDTH = 460;
	private final Labels labels = Labels.beside(ProblemDialog.class);
	private final String title;
	private final List<Problem> problems;
	private final ProblemTexts texts;

	private ProblemDialog(Shell shell, String title, List<Problem> problems, ProblemTexts texts) {
		super(shell);
		this.title = title;
		this.problems = List.copyOf(problems);
		this.texts = texts;
	}

	/** Shows the problems and waits until they are read; does nothing when there are none. */
	public static void show(Shell shell, String title, List<Problem> problems, ProblemTexts texts) {
		if (!problems.isEmpty())
			new ProblemDialog(shell, title, problems, texts).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		Look.named(shell, "problems");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Look.color(Tone.PAGE));
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(22, 20).spacing(14, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		boolean refused = problems.stream().anyMatch(Problem::isError);
		Label heading = new Label(area, SWT.NONE);
		heading.setText(labels.text(refused ? "problems.refused" : "problems.done"));
		heading.setFont(Look.font(2, true));
		heading.setForeground(Look.color(Tone.TEXT));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
		problems.forEach(problem -> add(area, problem));
		return area;
	}

	private void add(Composite area, Problem problem) {
		Label sign = new Label(area, SWT.NONE);
		sign.setImage(problem.isError() ? Look.image(new Icon("alert-circle"), Tone.BAD, 20)
				: Look.image(new Icon("alert-triangle"), Tone.WARNING, 20));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		Label text = Look.named(new Label(area, SWT.WRAP), "problems.text");
		text.setText(texts.textWithCode(problem));
		text.setForeground(Look.color(Tone.TEXT));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, labels.text("problems.close"), true);
	}
}
