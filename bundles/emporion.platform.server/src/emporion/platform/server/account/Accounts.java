package emporion.platform.server.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Problem;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.Reading;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.account.internal.ChangePasswordHandler;
import emporion.platform.server.account.internal.CreateAccountHandler;
import emporion.platform.server.account.internal.PasswordHashes;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.operation.WorkSource;

/** Accounts and their passwords. Thread-safe. */
public final class Accounts {

	/** As whom the server itself works; nobody can log in under this name. */
	public static final String SYSTEM = "system";
	/** Login of the administrator that a new repository begins with. */
	public static final String FIRST_ADMINISTRATOR = "admin";

	private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;
	/** Of a forgotten random password: an unknown login is compared with it, so that it takes as long as a known one. */
	private static final String NOBODYS_HASH = "$argon2id$v=19$m=19456,t=2,p=1$GnU7tLlvrFMUuYcAbdcT7w$8ZSDb+aHsKMLM0tjSwwlVQ0H1PfCpDfnHFwGRi0QpVE";
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private final WorkSource works;
	private final PasswordHashes hashes = new PasswordHashes();

	public Accounts(WorkSource works) {
		this.works = works;
	}

	/** @return handlers of the operations of {@code emporion.platform.account} */
	public List<OperationHandler<?, ?>> handlers() {
		return List.of(new CreateAccountHandler(this), new ChangePasswordHandler(this));
	}

	/**
	 * Whether the password is that of an active account. Takes equally long for known and unknown logins.
	 *
	 * @param password is not kept
	 */
	public boolean isRight(String login, char[] password) {
		try (CommittableWork work = works.begin(SYSTEM)) {
			String hash = credential(work, login).map(Credential::getPasswordHash).orElse(NOBODYS_HASH);
			boolean matches = hashes.matches(hash, password);
			boolean right = matches && account(work, login).filter(Account::isActive).isPresent();
			if (!right)
				LOG.warn("Log-in of {} refused", login.replaceAll("[^a-zA-Z0-9._-]", "?"));
			return right;
		}
	}

	/** @return whether an active administrator has this login */
	public boolean isAdministrator(String login) {
		try (CommittableWork work = works.begin(SYSTEM)) {
			return isAdministrator(work, login);
		}
	}

	/** @return whether an active administrator has this login, or it is the server itself */
	public boolean isAdministrator(Reading reading, String login) {
		return login.equals(SYSTEM) || account(reading, login).filter(account -> account.isActive() && account.isAdministrator()).isPresent();
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

	/** Stages a new account with its password. */
	public Account create(UnitOfWork work, String login, String displayName, String language, boolean administrator, String password) {
		Account account = PlatformFactory.eINSTANCE.createAccount();
		account.setLogin(login);
		account.setDisplayName(displayName);
		account.setLanguage(language);
		account.setAdministrator(administrator);
		Credential credential = PlatformFactory.eINSTANCE.createCredential();
		credential.setLogin(login);
		credential.setPasswordHash(hashes.hash(password.toCharArray()));
		work.add(credential);
		return work.add(account);
	}

	/** Stages another password. */
	public void changePassword(UnitOfWork work, Credential credential, String password) {
		work.change(credential).set(MODEL.getCredential_PasswordHash(), hashes.hash(password.toCharArray()));
	}

	/** @return what is wrong with a password to be set, if anything */
	public Optional<Problem> passwordProblem(String field, String password) {
		boolean fits = password.length() >= 8 && password.length() <= 128;
		return fits ? Optional.empty() : Optional.of(Problem.error("PLT-033", 8, 128).at(field));
	}

	/**
	 * Makes sure that somebody can log in: a repository without the account {@value #FIRST_ADMINISTRATOR} gets it.
	 *
	 * @param password for it; without one a random password is made up and announced
	 * @param announce gets the made-up password, once, to show it to whoever starts the server
	 */
	public void createFirstAdministrator(Optional<String> password, Consumer<String> announce) {
		try (CommittableWork work = works.begin(SYSTEM)) {
			if (account(work, FIRST_ADMINISTRATOR).isPresent())
				return;
			String chosen = password.orElseGet(Accounts::randomPassword);
			create(work, FIRST_ADMINISTRATOR, "Administrator", "en", true, chosen);
			work.commit();
			if (password.isEmpty())
				announce.accept(chosen);
			LOG.info("Account {} created", FIRST_ADMINISTRATOR);
		}
	}

	private static String randomPassword() {
		SecureRandom random = new SecureRandom();
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < 16; i++)
			password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		return password.toString();
	}
}
