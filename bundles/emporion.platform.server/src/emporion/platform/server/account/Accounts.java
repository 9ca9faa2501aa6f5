package emporion.platform.server.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.Reading;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.account.internal.AccountHandlers;
import emporion.platform.server.account.internal.LogInThrottle;
import emporion.platform.server.account.internal.PasswordHashes;
import emporion.platform.server.account.internal.PasswordRules;
import emporion.platform.server.account.internal.SecondFactors;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.operation.WorkSource;
import emporion.platform.server.permission.Permissions;

/** Accounts and their passwords. Thread-safe. */
public final class Accounts {

	/** As whom the server itself works; nobody can log in under this name. */
	public static final String SYSTEM = "system";
	/** Code of the role of those who look after the server. */
	public static final String ADMINISTRATOR = "administrator";
	/** Login of the administrator that a new repository begins with. */
	public static final String FIRST_ADMINISTRATOR = "admin";

	private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;
	/** Of a forgotten random password: an unknown login is compared with it, so that it takes as long as a known one. */
	private static final String NOBODYS_HASH = "$argon2id$v=19$m=19456,t=2,p=1$GnU7tLlvrFMUuYcAbdcT7w$8ZSDb+aHsKMLM0tjSwwlVQ0H1PfCpDfnHFwGRi0QpVE";
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	/** Hashes of former passwords that are kept, whatever the policy says now. */
	private static final int MOST_FORMER = 24;

	private final WorkSource works;
	private final BusinessClock clock;
	private final SecurityPolicies policies;
	private final PasswordHashes hashes = new PasswordHashes();
	private final PasswordRules rules = new PasswordRules(hashes);
	private final LogInThrottle throttle = new LogInThrottle();

	public Accounts(WorkSource works, BusinessClock clock) {
		this.works = works;
		this.clock = clock;
		policies = new SecurityPolicies(works);
	}

	/** @return handlers of the operations of {@code emporion.platform.account} */
	public List<OperationHandler<?, ?>> handlers() {
		return new AccountHandlers(this, throttle).all();
	}

	/** @return the desk where people log in, one for the whole server */
	public LogIns logIns(LogIns.Witness witness) {
		return new LogIns(this, works, clock, throttle, witness);
	}

	/** @return how accounts are guarded */
	public SecurityPolicies policies() {
		return policies;
	}

	/**
	 * Whether the password is that of an active account; nobody is logged in and nothing is counted. Takes equally long for known and
	 * unknown logins.
	 *
	 * @param password is not kept
	 */
	public boolean isRight(String login, char[] password) {
		try (CommittableWork work = works.begin(SYSTEM)) {
			String hash = credential(work, login).map(Credential::getPasswordHash).orElse(NOBODYS_HASH);
			boolean matches = hashes.matches(hash, password);
			return matches && account(work, login).filter(Account::isActive).isPresent();
		}
	}

	/** @return whether the credential's password is this one; without a credential it takes equally long and is false */
	boolean matches(Optional<Credential> credential, char[] password) {
		return hashes.matches(credential.map(Credential::getPasswordHash).orElse(NOBODYS_HASH), password) && credential.isPresent();
	}

	/** Stages a fresh hash of the present password, if the one that is kept was made with parameters of former times. */
	void renewHash(UnitOfWork work, Credential credential, char[] password) {
		if (!hashes.isCurrent(credential.getPasswordHash()))
			work.change(credential).set(MODEL.getCredential_PasswordHash(), hashes.hash(password));
	}

	/** @return until when attempts at this account have to wait; empty when they need not */
	public Optional<Instant> lockedUntil(String login) {
		return throttle.lockedUntil(login, clock.now());
	}

	/** @return codes of the account's roles */
	public List<String> rolesOf(Account account) {
		return Permissions.rolesOf(account);
	}

	/** @return whether the account has to log in with a second factor */
	public boolean needsSecondFactor(Account account, Credential credential) {
		return credential.isSecondFactorRequired() || policies.current().demandsSecondFactor(rolesOf(account));
	}

	/** @return whether the account has a second factor */
	public boolean hasSecondFactor(Credential credential) {
		return SecondFactors.isSetUp(credential);
	}

	/** @return whether an active administrator has this login */
	public boolean isAdministrator(String login) {
		try (CommittableWork work = works.begin(SYSTEM)) {
			return isAdministrator(work, login);
		}
	}

	/** @return whether an active administrator has this login, or it is the server itself */
	public boolean isAdministrator(Reading reading, String login) {
		return login.equals(SYSTEM) || account(reading, login).filter(account -> account.isActive() && Permissions.rolesOf(account).contains(RoleDefinition.ADMINISTRATOR)).isPresent();
	}

	public Optional<Account> account(Reading reading, String login) {
		return reading.findBy(Account.class, MODEL.getAccount_Login(), login).stream().findFirst();
	}

	public Optional<Credential> credential(Reading reading, String login) {
		return reading.findBy(Credential.class, MODEL.getCredential_Login(), login).stream().findFirst();
	}

	/** @return whether the credential's password is this one */
	public boolean matches(Credential credential, String password) {
		return hashes.matches(credential.getPasswordHash(), password.toCharArray());
	}

	/**
	 * Stages a new account with its password.
	 *
	 * @param roles codes of existing roles
	 */
	public Account create(UnitOfWork work, String login, String displayName, String language, List<String> roles, String password,
			boolean mustChangePassword) {
		Account account = PlatformFactory.eINSTANCE.createAccount();
		account.setLogin(login);
		account.setDisplayName(displayName);
		account.setLanguage(language);
		account.setRoles(String.join(" ", roles));
		Credential credential = PlatformFactory.eINSTANCE.createCredential();
		credential.setLogin(login);
		credential.setPasswordHash(hashes.hash(password.toCharArray()));
		credential.setPasswordChangedAt(clock.now());
		credential.setMustChangePassword(mustChangePassword);
		work.add(credential);
		return work.add(account);
	}

	/** Stages another password. */
	public void changePassword(UnitOfWork work, Credential credential, String password, boolean mustChange) {
		String former = Stream.concat(Stream.of(credential.getPasswordHash()), PasswordRules.former(credential)).limit(MOST_FORMER)
				.collect(Collectors.joining(" "));
		work.change(credential).set(MODEL.getCredential_PasswordHash(), hashes.hash(password.toCharArray()))
				.set(MODEL.getCredential_FormerHashes(), former).set(MODEL.getCredential_PasswordChangedAt(), clock.now())
				.set(MODEL.getCredential_MustChangePassword(), mustChange);
	}

	/** @return what is wrong with the password of a new account, if anything */
	public Optional<Problem> passwordProblem(String field, String password, String login, String displayName) {
		return rules.problem(field, password, login, displayName, policies.current());
	}

	/** @return what is wrong with another password of an account, if anything */
	public Optional<Problem> passwordProblem(String field, String password, Account account, Credential credential) {
		return rules.problem(field, password, account, credential, policies.current());
	}

	/**
	 * Makes sure that somebody can log in: a repository without the account {@value #FIRST_ADMINISTRATOR} gets it.
	 *
	 * @param password for it; without one a random password is made up and announced, to be changed at the first log-in
	 * @param announce gets the made-up password, once, to show it to whoever starts the server
	 */
	public void createFirstAdministrator(Optional<String> password, Consumer<String> announce) {
		try (CommittableWork work = works.begin(SYSTEM)) {
			if (account(work, FIRST_ADMINISTRATOR).isPresent())
				return;
			String chosen = password.orElseGet(this::randomPassword);
			create(work, FIRST_ADMINISTRATOR, "Administrator", "en", List.of(RoleDefinition.ADMINISTRATOR), chosen, password.isEmpty());
			work.commit();
			if (password.isEmpty())
				announce.accept(chosen);
			LOG.info("Account {} created", FIRST_ADMINISTRATOR);
		}
	}

	/** @return a password that nobody guesses, to be told once and changed */
	public String randomPassword() {
		SecureRandom random = new SecureRandom();
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < 16; i++)
			password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		return password.toString();
	}
}
