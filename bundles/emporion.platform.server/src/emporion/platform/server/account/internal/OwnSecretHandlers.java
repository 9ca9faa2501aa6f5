package emporion.platform.server.account.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.AccountChanged;
import emporion.platform.account.ChangePasswordOperation;
import emporion.platform.account.PasswordChanged;
import emporion.platform.account.RemoveSecondFactorOperation;
import emporion.platform.account.SetUpSecondFactorOperation;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.account.internal.AccountHandlers.Handler;
import emporion.platform.server.account.internal.LogInThrottle.Attempt;
import emporion.platform.server.account.internal.LogInThrottle.Turn;

/**
 * What everybody does with their own password and second factor, knowing the password. Wrong ones count as failed log-ins do, so that a
 * session left open does not help to guess it.
 */
final class OwnSecretHandlers {

	/** Instead of a network address: guesses within sessions are counted apart from those at the door. */
	private static final String WITHIN = "session";

	private final Accounts accounts;
	private final LogInThrottle throttle;

	OwnSecretHandlers(Accounts accounts, LogInThrottle throttle) {
		this.accounts = accounts;
		this.throttle = throttle;
	}

	Handler<ChangePasswordOperation, PasswordChanged> changePassword() {
		return new Handler<>(ChangePasswordOperation.class, true, (asked, context) -> knowing(asked.presentPassword(), context, (account, credential) -> {
			Optional<Problem> unfit = accounts.passwordProblem("newPassword", asked.newPassword(), account, credential);
			if (unfit.isPresent())
				return Outcome.refused(unfit.get());
			accounts.changePassword(context.work(), credential, asked.newPassword(), false);
			return Outcome.done(new PasswordChanged(context.user()));
		}));
	}

	Handler<SetUpSecondFactorOperation, AccountChanged> setUpSecondFactor() {
		return new Handler<>(SetUpSecondFactorOperation.class, true, (asked, context) -> knowing(asked.presentPassword(), context, (account, credential) ->
				SecondFactors.setUp(context.work(), credential, asked.setUp(), context.clock().now())
						? Outcome.done(new AccountChanged(context.user())) : Outcome.refused(Problem.error("PLT-043").at("code"))));
	}

	Handler<RemoveSecondFactorOperation, AccountChanged> removeSecondFactor() {
		return new Handler<>(RemoveSecondFactorOperation.class, true, (asked, context) -> knowing(asked.presentPassword(), context, (account, credential) -> {
			if (!SecondFactors.isSetUp(credential))
				return Outcome.refused(Problem.error("PLT-067"));
			if (accounts.needsSecondFactor(account, credential))
				return Outcome.refused(Problem.error("PLT-068"));
			SecondFactors.remove(context.work(), credential);
			return Outcome.done(new AccountChanged(context.user()));
		}));
	}

	private <R> Outcome<R> knowing(String password, OperationContext context, BiFunction<Account, Credential, Outcome<R>> does) {
		Optional<Account> account = accounts.account(context.work(), context.user());
		Optional<Credential> credential = accounts.credential(context.work(), context.user());
		if (account.isEmpty() || credential.isEmpty())
			return Outcome.refused(Problem.error("PLT-036", context.user()));
		Turn turn = throttle.turn(context.user(), WITHIN, accounts.policies().current(), context.clock().now(), (login, address) -> true);
		if (turn.attempt().isEmpty())
			return Outcome.refused(Problem.error("PLT-041", seconds(turn.pause())).at("presentPassword"));
		Attempt attempt = turn.attempt().get();
		if (!accounts.matches(credential.get(), password))
			return Outcome.refused(Problem.error("PLT-035").at("presentPassword"));
		attempt.isUndecided();
		return does.apply(account.get(), credential.get());
	}

	private static long seconds(Duration wait) {
		return Math.max(1, wait.plusMillis(999).toSeconds());
	}
}
