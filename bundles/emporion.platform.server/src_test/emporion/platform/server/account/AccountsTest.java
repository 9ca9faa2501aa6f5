package emporion.platform.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.AccountCreated;
import emporion.platform.account.ChangePasswordOperation;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.account.ResetPasswordOperation;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;
import emporion.platform.model.OperationReceipt;
import emporion.platform.server.operation.InMemoryWorks;
import emporion.platform.server.operation.internal.OpenGuard;
import emporion.platform.server.operation.internal.OperationRunner;
import emporion.platform.wire.WireFormat;

class AccountsTest {

	private static final String PASSWORD = "correct horse";
	private static final String OTHER = "battery staple";

	private final InMemoryWorks works = new InMemoryWorks();
	private final SteppingClock clock = new SteppingClock();
	private final Accounts accounts = new Accounts(works, clock);
	private final OperationRunner runner = new OperationRunner(works, clock, new WireFormat(), new OpenGuard());

	@BeforeEach
	void begin() {
		accounts.handlers().forEach(runner::add);
		accounts.createFirstAdministrator(Optional.of("first password"), announced -> {
			throw new AssertionError("a given password is not announced");
		});
	}

	@Test
	void theFirstAdministratorCanLogInAndIsMadeOnce() {
		accounts.createFirstAdministrator(Optional.of("another password"), announced -> {
		});
		assertThat(works.all(Account.class)).singleElement().satisfies(account -> assertThat(account.getRoles()).isEqualTo("administrator"));
		assertThat(accounts.isRight("admin", "first password".toCharArray())).isTrue();
		assertThat(accounts.isRight("admin", "another password".toCharArray())).isFalse();
	}

	@Test
	void withoutAGivenPasswordARandomOneIsAnnounced() {
		InMemoryWorks fresh = new InMemoryWorks();
		List<String> announced = new ArrayList<>();
		new Accounts(fresh, clock).createFirstAdministrator(Optional.empty(), announced::add);
		assertThat(announced).singleElement().asString().hasSize(16);
		assertThat(new Accounts(fresh, clock).isRight("admin", announced.getFirst().toCharArray())).isTrue();
	}

	@Test
	void anAdministratorCreatesAccountsAndTheirOwnersLogIn() {
		AccountCreated created = create("admin", "anna", "Anna Żak", "pl", PASSWORD).orElseThrow();
		assertThat(created.account().id()).isPositive();
		assertThat(accounts.isRight("anna", PASSWORD.toCharArray())).isTrue();
		assertThat(accounts.isAdministrator("anna")).isFalse();
		assertThat(accounts.isAdministrator("admin")).isTrue();
	}

	@Test
	void passwordsAreKeptAsHashesOnlyAndNotInReceipts() {
		create("admin", "anna", "Anna", "pl", PASSWORD).orElseThrow();
		assertThat(works.all(Credential.class)).extracting(Credential::getPasswordHash).allSatisfy(hash -> assertThat(hash).startsWith("$argon2id$"));
		assertThat(works.all(OperationReceipt.class)).extracting(OperationReceipt::getOutcome)
				.noneSatisfy(outcome -> assertThat(outcome).contains(PASSWORD));
		assertThat(new CreateAccountOperation("anna", "Anna", "pl", false, PASSWORD).toString()).doesNotContain(PASSWORD);
	}

	@Test
	void nobodyElseCreatesAccounts() {
		create("admin", "anna", "Anna", "pl", PASSWORD).orElseThrow();
		assertThat(create("anna", "olha", "Olha", "uk", PASSWORD).problems()).containsExactly(Problem.error("PLT-032"));
		assertThat(create("nobody", "olha", "Olha", "uk", PASSWORD).problems()).containsExactly(Problem.error("PLT-032"));
	}

	@ParameterizedTest
	@CsvSource({ "admin,Anna,pl,correct horse,PLT-031,login", "system,Anna,pl,correct horse,PLT-031,login", "Anna,Anna,pl,correct horse,PLT-034,login",
			"'',Anna,pl,correct horse,PLT-034,login", "anna,' ',pl,correct horse,PLT-037,displayName", "anna,Anna,de,correct horse,PLT-038,language",
			"anna,Anna,pl,short,PLT-033,password" })
	void whatDoesNotFitIsRefusedNamingTheField(String login, String name, String language, String password, String code, String field) {
		assertThat(create("admin", login, name, language, password).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo(code);
			assertThat(problem.field()).contains(field);
		});
	}

	@Test
	void everybodyChangesTheirOwnPasswordKnowingThePresentOne() {
		create("admin", "anna", "Anna", "pl", PASSWORD).orElseThrow();
		assertThat(runner.as("anna").run(new ChangePasswordOperation("wrong", OTHER)).problems())
				.containsExactly(Problem.error("PLT-035").at("presentPassword"));
		assertThat(runner.as("anna").run(new ChangePasswordOperation(PASSWORD, OTHER)).isDone()).isTrue();
		assertThat(accounts.isRight("anna", OTHER.toCharArray())).isTrue();
		assertThat(accounts.isRight("anna", PASSWORD.toCharArray())).isFalse();
	}

	@Test
	void onlyAnAdministratorChangesThePasswordOfAnother() {
		create("admin", "anna", "Anna", "pl", PASSWORD).orElseThrow();
		assertThat(runner.as("anna").run(new ResetPasswordOperation("admin", OTHER)).problems()).containsExactly(Problem.error("PLT-032"));
		assertThat(runner.as("admin").run(new ResetPasswordOperation("anna", OTHER)).isDone()).isTrue();
		assertThat(runner.as("admin").run(new ResetPasswordOperation("nobody", OTHER)).problems())
				.containsExactly(Problem.error("PLT-036", "nobody").at("login"));
	}

	@Test
	void unknownLoginsAreRefusedLikeWrongPasswords() {
		assertThat(accounts.isRight("nobody", "first password".toCharArray())).isFalse();
		assertThat(accounts.isRight("system", "".toCharArray())).isFalse();
	}

	private Outcome<AccountCreated> create(String user, String login, String name, String language, String password) {
		return runner.as(user).run(new CreateAccountOperation(login, name, language, false, password));
	}
}
