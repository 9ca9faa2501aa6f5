package emporion.platform.server.account.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.AccountChanged;
import emporion.platform.account.ChangeSecurityPolicyOperation;
import emporion.platform.account.PasswordChanged;
import emporion.platform.account.RequireSecondFactorOperation;
import emporion.platform.account.ResetPasswordOperation;
import emporion.platform.account.ResetSecondFactorOperation;
import emporion.platform.account.RenameAccountOperation;
import emporion.platform.account.SecurityPolicyOperation;
import emporion.platform.account.SetAccountActiveOperation;
import emporion.platform.account.UnlockAccountOperation;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.Operation;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.operation.OperationHandler;

/** What administrators do with accounts, and all handlers of account operations together. */
public final class AccountHandlers {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	private final Accounts accounts;
	private final LogInThrottle throttle;

	public AccountHandlers(Accounts accounts, LogInThrottle throttle) {
		this.accounts = accounts;
		this.throttle = throttle;
	}

	public List<OperationHandler<?, ?>> all() {
		OwnSecretHandlers own = new OwnSecretHandlers(accounts, throttle);
		return List.of(new CreateAccountHandler(accounts), own.changePassword(), own.setUpSecondFactor(), own.removeSecondFactor(),
				byAdministrator(ResetPasswordOperation.class, this::resetPassword),
				byAdministrator(SetAccountActiveOperation.class, this::setActive), byAdministrator(UnlockAccountOperation.class, this::unlock),
				byAdministrator(ResetSecondFactorOperation.class, this::resetSecondFactor),
				byAdministrator(RequireSecondFactorOperation.class, this::requireSecondFactor),
				byAdministrator(RenameAccountOperation.class, this::rename),
				byAdministrator(ChangeSecurityPolicyOperation.class, (asked, context) -> {
					accounts.policies().set(context.work(), asked.policy());
					return Outcome.done(asked.policy());
				}), new Handler<>(SecurityPolicyOperation.class, true, (asked, context) -> Outcome.done(accounts.policies().current())));
	}

	/** A handler in one function. */
	record Handler<O extends Operation<R>, R extends Record>(Class<O> operation, boolean isForEverybody,
			BiFunction<O, OperationContext, Outcome<R>> does) implements OperationHandler<O, R> {
		@Override
		public Outcome<R> handle(O asked, OperationContext context) {
			return does.apply(asked, context);
		}
	}

	private <O extends Operation<R>, R extends Record> Handler<O, R> byAdministrator(Class<O> operation,
			BiFunction<O, OperationContext, Outcome<R>> does) {
		return new Handler<>(operation, false, (asked, context) -> accounts.isAdministrator(context.work(), context.user()) ? does.apply(asked, context)
				: Outcome.refused(Problem.error("PLT-032")));
	}

	/** An account with its secret part. */
	private record Pair(Account account, Credential credential) {
	}

	private <R> Outcome<R> with(String login, OperationContext context, java.util.function.Function<Pair, Outcome<R>> does) {
		Optional<Account> account = accounts.account(context.work(), login);
		Optional<Credential> credential = accounts.credential(context.work(), login);
		if (account.isEmpty() || credential.isEmpty())
			return Outcome.refused(Problem.error("PLT-036", login).at("login"));
		return does.apply(new Pair(account.get(), credential.get()));
	}

	private <R> Outcome<R> withAnother(String login, OperationContext context, java.util.function.Function<Pair, Outcome<R>> does) {
		return login.equals(context.user()) ? Outcome.refused(Problem.error("PLT-062").at("login")) : with(login, context, does);
	}

	private Outcome<PasswordChanged> resetPassword(ResetPasswordOperation asked, OperationContext context) {
		return withAnother(asked.login(), context, pair -> {
			Optional<Problem> unfit = accounts.passwordProblem("newPassword", asked.newPassword(), pair.account(), pair.credential());
			if (unfit.isPresent())
				return Outcome.refused(unfit.get());
			accounts.changePassword(context.work(), pair.credential(), asked.newPassword(), true);
			throttle.unlock(asked.login());
			return Outcome.done(new PasswordChanged(asked.login()));
		});
	}

	private Outcome<AccountChanged> setActive(SetAccountActiveOperation asked, OperationContext context) {
		return withAnother(asked.login(), context, pair -> {
			if (pair.account().isActive() != asked.active())
				context.work().change(pair.account()).set(MODEL.getAccount_Active(), asked.active());
			return Outcome.done(new AccountChanged(asked.login()));
		});
	}

	/** What is counted lives in memory: forgetting it twice does no harm. */
	private Outcome<AccountChanged> unlock(UnlockAccountOperation asked, OperationContext context) {
		return with(asked.login(), context, pair -> {
			throttle.unlock(asked.login());
			return Outcome.done(new AccountChanged(asked.login()));
		});
	}

	private Outcome<AccountChanged> resetSecondFactor(ResetSecondFactorOperation asked, OperationContext context) {
		return withAnother(asked.login(), context, pair -> {
			if (!SecondFactors.isSetUp(pair.credential()))
				return Outcome.refused(Problem.error("PLT-067"));
			SecondFactors.remove(context.work(), pair.credential());
			return Outcome.done(new AccountChanged(asked.login()));
		});
	}

	private Outcome<AccountChanged> requireSecondFactor(RequireSecondFactorOperation asked, OperationContext context) {
		return with(asked.login(), context, pair -> {
			if (pair.credential().isSecondFactorRequired() != asked.required())
				context.work().change(pair.credential()).set(MODEL.getCredential_SecondFactorRequired(), asked.required());
			return Outcome.done(new AccountChanged(asked.login()));
		});
	}

	private Outcome<AccountChanged> rename(RenameAccountOperation asked, OperationContext context) {
		return with(asked.login(), context, pair -> {
			List<Problem> problems = CreateAccountHandler.nameProblems(asked.displayName(), asked.language());
			if (!problems.isEmpty())
				return Outcome.refused(problems);
			context.work().change(pair.account()).set(MODEL.getAccount_DisplayName(), asked.displayName().strip())
					.set(MODEL.getAccount_Language(), asked.language());
			return Outcome.done(new AccountChanged(asked.login()));
		});
	}
}
