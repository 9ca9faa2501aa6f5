package emporion.platform.server.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.account.LogInRequest;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;
import emporion.platform.server.account.internal.LogInThrottle;
import emporion.platform.server.account.internal.SecondFactors;
import emporion.platform.server.operation.CommitConflictException;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.WorkSource;

/**
 * Decides who may come in, whichever door they come to. Whoever guesses waits; nobody learns which names exist: unknown and known ones are
 * answered alike, after the same time and with the same waiting. Thread-safe.
 */
public final class LogIns {

	/** Who watches. Must not hold up. */
	public interface Witness {

		/** Somebody was let in. */
		void accepted(String login, Origin origin, String clientVersion);

		/** Somebody was not let in, and why. */
		void refused(String login, Origin origin, Problem problem);

		/** @return whether this account was ever let in from this address */
		boolean knows(String login, String address);
	}

	/** User or password is wrong, or the account is not active: which of them is not told. */
	static final String WRONG = "PLT-030";
	static final String WAIT = "PLT-041";
	static final String CODE_NEEDED = "PLT-042";
	static final String CODE_WRONG = "PLT-043";
	static final String SET_UP_NEEDED = "PLT-044";
	static final String NEW_PASSWORD_NEEDED = "PLT-045";

	private static final Logger LOG = LoggerFactory.getLogger(LogIns.class);
	private static final int ATTEMPTS = 5;

	private final Accounts accounts;
	private final WorkSource works;
	private final BusinessClock clock;
	private final LogInThrottle throttle;
	private final Witness witness;

	LogIns(Accounts accounts, WorkSource works, BusinessClock clock, LogInThrottle throttle, Witness witness) {
		this.accounts = accounts;
		this.works = works;
		this.clock = clock;
		this.throttle = throttle;
		this.witness = witness;
	}

	/**
	 * Who was let in.
	 *
	 * @param administrator whether the console is open to them
	 */
	public record Accepted(String login, String displayName, String language, boolean administrator) {
	}

	/**
	 * Looks at what somebody shows.
	 *
	 * @return let in; or refused because it is wrong (PLT-030, PLT-043), too early (PLT-041 with seconds to wait), or because something is
	 *         missing yet: a code (PLT-042), a second factor (PLT-044), an own password (PLT-045)
	 */
	public Outcome<Accepted> logIn(LogInRequest request, Origin origin) {
		LogInThrottle.Turn turn = throttle.turn(request.login(), origin.address(), accounts.policies().current(), clock.now(), witness::knows);
		if (turn.attempt().isEmpty())
			return refused(request, origin, Problem.error(WAIT, seconds(turn.pause())));
		LogInThrottle.Attempt attempt = turn.attempt().get();
		Outcome<Accepted> outcome = examined(request);
		if (outcome.isDone()) {
			attempt.succeeded(clock.now());
			LOG.info("{} has logged in from {}", request.login(), origin.address());
			witness.accepted(request.login(), origin, request.clientVersion());
			return outcome;
		}
		Problem problem = outcome.problems().getFirst();
		if (!isFailure(problem)) {
			attempt.isUndecided();
			return outcome;
		}
		return refused(request, origin, problem);
	}

	/**
	 * Somebody comes in by other means than a password: a key that the console knows, or the token of a session that was broken.
	 *
	 * @return let in, or refused (PLT-030) if there is no such active account
	 */
	public Outcome<Accepted> vouchedFor(String login, Origin origin, String clientVersion) {
		try (CommittableWork work = works.begin(Accounts.SYSTEM)) {
			Optional<Account> account = accounts.account(work, login).filter(Account::isActive);
			if (account.isEmpty())
				return Outcome.refused(Problem.error(WRONG));
			witness.accepted(login, origin, clientVersion);
			return Outcome.done(accepted(work, account.get()));
		}
	}

	private Outcome<Accepted> refused(LogInRequest request, Origin origin, Problem problem) {
		LOG.warn("Log-in of {} from {} refused: {}", request.login().replaceAll("[^a-zA-Z0-9._-]", "?"), origin.address(), problem);
		witness.refused(request.login(), origin, problem);
		return Outcome.refused(problem);
	}

	/** What is only missing is no guess. */
	private static boolean isFailure(Problem problem) {
		return List.of(WRONG, CODE_WRONG).contains(problem.code());
	}

	private static long seconds(Duration wait) {
		return Math.max(1, wait.plusMillis(999).toSeconds());
	}

	/** Two log-ins of one account at once may meet in its credential. */
	private Outcome<Accepted> examined(LogInRequest request) {
		for (int attempt = 1;; attempt++)
			try (CommittableWork work = works.begin(Accounts.SYSTEM)) {
				Outcome<Accepted> outcome = examined(work, request);
				if (outcome.isDone())
					work.commit();
				return outcome;
			} catch (CommitConflictException e) {
				if (attempt == ATTEMPTS)
					return Outcome.refused(Problem.error("PLT-004"));
			}
	}

	private Outcome<Accepted> examined(CommittableWork work, LogInRequest request) {
		Optional<Credential> found = accounts.credential(work, request.login());
		char[] password = request.password().toCharArray();
		boolean matches = accounts.matches(found, password);
		Optional<Account> account = accounts.account(work, request.login()).filter(Account::isActive);
		if (!matches || account.isEmpty())
			return Outcome.refused(Problem.error(WRONG));
		Credential credential = found.get();
		Optional<Problem> problem = secondFactorProblem(work, account.get(), credential, request)
				.or(() -> newPasswordProblem(work, account.get(), credential, request));
		if (problem.isPresent())
			return Outcome.refused(problem.get());
		if (request.newPassword().isEmpty())
			accounts.renewHash(work, credential, password);
		return Outcome.done(accepted(work, account.get()));
	}

	private Accepted accepted(CommittableWork work, Account account) {
		return new Accepted(account.getLogin(), account.getDisplayName(), account.getLanguage(),
				accounts.isAdministrator(work, account.getLogin()));
	}

	private Optional<Problem> secondFactorProblem(CommittableWork work, Account account, Credential credential, LogInRequest request) {
		if (accounts.hasSecondFactor(credential)) {
			if (request.code().isEmpty())
				return Optional.of(Problem.error(CODE_NEEDED).at("code"));
			boolean right = SecondFactors.use(work, credential, request.code().get(), clock.now());
			return right ? Optional.empty() : Optional.of(Problem.error(CODE_WRONG).at("code"));
		}
		if (!accounts.needsSecondFactor(account, credential))
			return Optional.empty();
		if (request.secondFactor().isEmpty())
			return Optional.of(Problem.error(SET_UP_NEEDED).at("secondFactor"));
		boolean right = SecondFactors.setUp(work, credential, request.secondFactor().get(), clock.now());
		return right ? Optional.empty() : Optional.of(Problem.error(CODE_WRONG).at("secondFactor"));
	}

	private Optional<Problem> newPasswordProblem(CommittableWork work, Account account, Credential credential, LogInRequest request) {
		if (!credential.isMustChangePassword())
			return Optional.empty();
		if (request.newPassword().isEmpty())
			return Optional.of(Problem.error(NEW_PASSWORD_NEEDED).at("newPassword"));
		Optional<Problem> unfit = accounts.passwordProblem("newPassword", request.newPassword().get(), account, credential);
		if (unfit.isEmpty())
			accounts.changePassword(work, credential, request.newPassword().get(), false);
		return unfit;
	}
}
