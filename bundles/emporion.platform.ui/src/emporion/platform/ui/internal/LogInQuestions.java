package emporion.platform.ui.internal;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import emporion.platform.account.SecondFactorSetUp;
import emporion.platform.ui.Labels;

/** Asks for what a log-in needs besides user and password: a code, an own password, a second factor. */
final class LogInQuestions {

	private final Labels labels = Labels.beside(LogInQuestions.class);
	private final Shell shell;
	private final LogInModel model;
	private final String reason;

	/** @param reason what the server said */
	LogInQuestions(Shell shell, LogInModel model, String reason) {
		this.shell = shell;
		this.model = model;
		this.reason = reason;
	}

	/** @return whether the model has an answer now */
	boolean ask() {
		return switch (model.missing().orElseThrow()) {
			case CODE -> answer("logIn.code.title", reason, SWT.NONE, null).map(code -> {
				model.setCode(code);
				return true;
			}).orElse(false);
			case NEW_PASSWORD -> askForPassword();
			case SECOND_FACTOR -> askForSecondFactor();
		};
	}

	private boolean askForPassword() {
		Optional<String> chosen = answer("logIn.newPassword.title", reason, SWT.PASSWORD, null);
		if (chosen.isEmpty())
			return false;
		IInputValidator same = text -> text.equals(chosen.get()) ? null : labels.text("logIn.newPassword.differs");
		if (answer("logIn.newPassword.title", labels.text("logIn.newPassword.again"), SWT.PASSWORD, same).isEmpty())
			return false;
		model.setNewPassword(chosen.get());
		return true;
	}

	private boolean askForSecondFactor() {
		SecureRandom random = new SecureRandom();
		String secret = SecondFactorSetUp.newSecret(random);
		List<String> codes = SecondFactorSetUp.newRecoveryCodes(random);
		String text = reason + "\n\n" + labels.text("logIn.secondFactor", secret.replaceAll("(.{4})(?=.)", "$1 "), String.join("\n", codes));
		Optional<String> code = answer("logIn.secondFactor.title", text, SWT.NONE, null);
		code.ifPresent(shown -> model.setSecondFactor(new SecondFactorSetUp(secret, shown, codes)));
		return code.isPresent();
	}

	private Optional<String> answer(String title, String text, int style, IInputValidator validator) {
		InputDialog dialog = new InputDialog(shell, labels.text(title), text, "", validator) {
			@Override
			protected int getInputTextStyle() {
				return super.getInputTextStyle() | style;
			}
		};
		return dialog.open() == Window.OK
				? Optional.of(style == SWT.PASSWORD ? dialog.getValue() : dialog.getValue().strip()).filter(value -> !value.isEmpty())
				: Optional.empty();
	}
}
