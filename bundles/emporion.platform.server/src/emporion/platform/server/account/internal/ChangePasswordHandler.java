package emporion.platform.server.account.internal;

import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.ChangePasswordOperation;
import emporion.platform.account.PasswordChanged;
import emporion.platform.model.Credential;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.operation.OperationHandler;

/** Gives an account another password. */
public final class ChangePasswordHandler implements OperationHandler<ChangePasswordOperation, PasswordChanged> {

	private final Accounts accounts;

	public ChangePasswordHandler(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Class<ChangePasswordOperation> operation() {
		return ChangePasswordOperation.class;
	}

	@Override
	public Outcome<PasswordChanged> handle(ChangePasswordOperation asked, OperationContext context) {
		boolean own = asked.login().equals(context.user());
		if (!own && !accounts.isAdministrator(context.work(), context.user()))
			return Outcome.refused(Problem.error("PLT-032"));
		Optional<Problem> unfit = accounts.passwordProblem("newPassword", asked.newPassword());
		if (unfit.isPresent())
			return Outcome.refused(unfit.get());
		Optional<Credential> credential = accounts.credential(context.work(), asked.login());
		if (credential.isEmpty())
			return Outcome.refused(Problem.error("PLT-036", asked.login()).at("login"));
		if (own && !asked.presentPassword().filter(present -> accounts.matches(credential.get(), present)).isPresent())
			return Outcome.refused(Problem.error("PLT-035").at("presentPassword"));
		accounts.changePassword(context.work(), credential.get(), asked.newPassword());
		return Outcome.done(new PasswordChanged(asked.login()));
	}
}
