package emporion.platform.ui.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import emporion.base.outcome.Problem;
import emporion.platform.transport.ServerFingerprint;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.operation.ProblemTexts;

/** Asks for server, user and password until the log-in succeeds or is given up. */
final class LogInDialog extends TrayDialog {

	private final Labels labels = Labels.beside(LogInDialog.class);
	private final LogInModel model;
	private Text server;
	private Text user;
	private Text password;
	private Label message;

	LogInDialog(Display display, LogInModel model) {
		super((Shell) null);
		this.model = model;
		setHelpAvailable(false);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.MIN | SWT.APPLICATION_MODAL);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(labels.text("logIn.title"));
		shell.setImages(ProductImages.window());
		Look.named(shell, "logIn");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Look.color(Tone.PAGE));
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		banner(area);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(28, 20).spacing(12, 10).numColumns(2).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(430, SWT.DEFAULT).applyTo(form);
		server = field(form, "logIn.server", model.server(), SWT.BORDER);
		user = field(form, "logIn.user", model.user(), SWT.BORDER);
		password = field(form, "logIn.password", "", SWT.BORDER | SWT.PASSWORD);
		new Label(form, SWT.NONE);
		message = Look.named(new Label(form, SWT.WRAP), "logIn.message");
		message.setForeground(Look.color(Tone.BAD));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 48).applyTo(message);
		show(model.problems());
		(model.user().isBlank() ? user : password).setFocus();
		return area;
	}

	private void banner(Composite area) {
		Composite banner = new Composite(area, SWT.NONE);
		banner.setBackground(Look.color(Tone.NAVIGATION));
		banner.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(28, 18).spacing(14, 2).numColumns(2).applyTo(banner);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
		Label sign = new Label(banner, SWT.NONE);
		sign.setImage(Look.image(new Icon("building-warehouse"), Tone.WHITE, 40));
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.BEGINNING, SWT.CENTER).applyTo(sign);
		Label name = new Label(banner, SWT.NONE);
		name.setText("Emporion");
		name.setFont(Look.font(8, true));
		name.setForeground(Look.color(Tone.WHITE));
		Label subtitle = new Label(banner, SWT.NONE);
		subtitle.setText(labels.text("logIn.subtitle"));
		subtitle.setForeground(Look.color(Tone.NAVIGATION_TEXT));
	}

	private Text field(Composite form, String key, String value, int style) {
		Label label = new Label(form, SWT.NONE);
		label.setText(labels.text(key));
		label.setForeground(Look.color(Tone.TEXT));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
		Text text = Look.named(new Text(form, style), key);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> {
			text.setBackground(null);
			message.setText("");
		});
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, labels.text("logIn.exit"), false);
		Button logIn = createButton(parent, IDialogConstants.OK_ID, labels.text("logIn.go"), true);
		Look.named(logIn, "logIn.go");
	}

	@Override
	protected void okPressed() {
		model.setServer(server.getText());
		model.setUser(user.getText());
		model.setPassword(password.getText());
		enable(false);
		message.setForeground(Look.color(Tone.MUTED));
		message.setText(labels.text("logIn.connecting"));
		Display display = getShell().getDisplay();
		Thread.ofVirtual().name("log in").start(() -> {
			boolean[] done = new boolean[1];
			try {
				done[0] = model.logIn();
			} finally {
				// Even when something is broken, the dialog must not wait for ever.
				display.asyncExec(() -> answered(done[0]));
			}
		});
	}

	private void answered(boolean done) {
		if (getShell() == null || getShell().isDisposed())
			return;
		if (done) {
			setReturnCode(Window.OK);
			close();
			return;
		}
		enable(true);
		model.unknownServer().ifPresentOrElse(this::askToConfirm, () -> model.otherServer().ifPresentOrElse(this::warn, this::askForMore));
	}

	/** The server wants something besides the password. */
	private void askForMore() {
		List<Problem> problems = model.problems();
		boolean goesOn = model.missing().isPresent() && new LogInQuestions(getShell(), model, ProblemTexts.ofClient().text(problems)).ask();
		if (goesOn)
			okPressed();
		else {
			model.startAnew();
			show(problems);
		}
	}

	/** As with SSH: somebody compares the fingerprint once. */
	private void askToConfirm(ServerFingerprint offered) {
		String question = labels.text("logIn.unknown", model.server(), inTwoLines(offered));
		String[] answers = { labels.text("logIn.unknown.yes"), labels.text("logIn.unknown.no") };
		if (new MessageDialog(getShell(), labels.text("logIn.unknown.title"), null, question, MessageDialog.QUESTION, 1, answers).open() == 0) {
			model.confirm(offered);
			okPressed();
		} else
			show(model.problems());
	}

	private void warn(ServerFingerprint offered) {
		String text = labels.text("logIn.other", model.server(), model.knownServer().map(LogInDialog::inTwoLines).orElse(""), inTwoLines(offered));
		String[] answers = { labels.text("logIn.other.refuse"), labels.text("logIn.other.forget") };
		if (new MessageDialog(getShell(), labels.text("logIn.other.title"), null, text, MessageDialog.WARNING, 0, answers).open() == 1) {
			model.forgetServer();
			message.setText("");
		} else
			show(model.problems());
	}

	private static String inTwoLines(ServerFingerprint fingerprint) {
		String text = fingerprint.text();
		return text.substring(0, text.length() / 2) + "\n" + text.substring(text.length() / 2 + 1);
	}

	private void enable(boolean enabled) {
		List.of(server, user, password).forEach(text -> text.setEnabled(enabled));
		getButton(IDialogConstants.OK_ID).setEnabled(enabled);
	}

	private void show(List<Problem> problems) {
		if (problems.isEmpty())
			return;
		message.setForeground(Look.color(Tone.BAD));
		message.setText(ProblemTexts.ofClient().text(problems));
		Text wrong = switch (problems.getFirst().field().orElse("password")) {
			case "server" -> server;
			case "user" -> user;
			default -> password;
		};
		wrong.setFocus();
		wrong.selectAll();
	}

	@Override
	protected Point getInitialLocation(Point size) {
		var screen = getShell().getDisplay().getPrimaryMonitor().getClientArea();
		return new Point(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 3);
	}
}
