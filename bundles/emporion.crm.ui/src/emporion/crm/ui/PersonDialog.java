package emporion.crm.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import emporion.base.outcome.Problem;
import emporion.crm.PersonData;
import emporion.crm.rules.PersonCheck;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.operation.ProblemTexts;

/** Asks for the data of one person. */
final class PersonDialog extends Dialog {

	private static final int WIDTH = 300;
	private final Labels labels;
	private final PersonCheck check = new PersonCheck();
	private final Map<String, Text> fields = new LinkedHashMap<>();
	private PersonData person;
	private Label message;

	PersonDialog(Shell shell, Labels labels, PersonData person) {
		super(shell);
		this.labels = labels;
		this.person = person;
	}

	/** @return what was entered */
	PersonData person() {
		return person;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(labels.text("person.title"));
		Look.named(shell, "person");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Look.color(Tone.PAGE));
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 16).spacing(12, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		field(area, "firstName", person.firstName());
		field(area, "surname", person.surname());
		field(area, "position", person.position());
		field(area, "phone", person.phone());
		field(area, "email", person.email());
		message = new Label(area, SWT.WRAP);
		message.setForeground(Look.color(Tone.BAD));
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, 36).applyTo(message);
		return area;
	}

	private void field(Composite area, String name, String value) {
		Label label = new Label(area, SWT.NONE);
		label.setText(labels.text("column." + name));
		Text text = Look.named(new Text(area, SWT.BORDER), "person." + name);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		fields.put(name, text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, labels.text("person.cancel"), false);
		createButton(parent, IDialogConstants.OK_ID, labels.text("person.take"), true);
	}

	@Override
	protected void okPressed() {
		PersonData entered = new PersonData(text("firstName"), text("surname"), text("position"), text("phone"), text("email"))
				.normalised();
		List<Problem> problems = check.check(entered);
		if (problems.isEmpty()) {
			person = entered;
			super.okPressed();
			return;
		}
		message.setText(ProblemTexts.ofClient().text(problems.getFirst()));
		problems.getFirst().field().map(fields::get).ifPresent(Text::setFocus);
	}

	private String text(String name) {
		return fields.get(name).getText();
	}
}
