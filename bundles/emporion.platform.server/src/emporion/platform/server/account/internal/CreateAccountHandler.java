package emporion.platform.server.account.internal;

import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.AccountCreated;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.model.Account;
import emporion.platform.operation.OperationContext;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.permission.Permissions;

/** Lets a person log in. */
public final class CreateAccountHandler implements OperationHandler<CreateAccountOperation, AccountCreated> {

	private static final List<String> LANGUAGES = List.of("en", "pl", "uk");

	private final Accounts accounts;

	public CreateAccountHandler(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Class<CreateAccountOperation> operation() {
		return CreateAccountOperation.class;
	}

	@Override
	public Outcome<AccountCreated> handle(CreateAccountOperation asked, OperationContext context) {
		if (!accounts.isAdministrator(context.work(), context.user()))
			return Outcome.refused(Problem.error("PLT-032"));
		List<Problem> problems = problems(asked, context);
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Account account = accounts.create(context.work(), asked.login(), asked.displayName().strip(), asked.language(), asked.roles(), asked.password(),
				asked.mustChangePassword());
		account.setTeam(asked.team().strip());
		account.setBranch(asked.branch().strip());
		return Outcome.done(new AccountCreated(context.work().refOf(account)));
	}

	private List<Problem> problems(CreateAccountOperation asked, OperationContext context) {
		List<Problem> problems = new ArrayList<>();
		if (!asked.login().matches("[a-z][a-z0-9._-]{0,39}"))
			problems.add(Problem.error("PLT-034", asked.login()).at("login"));
		else if (asked.login().equals(Accounts.SYSTEM) || accounts.account(context.work(), asked.login()).isPresent())
			problems.add(Problem.error("PLT-031", asked.login()).at("login"));
		problems.addAll(nameProblems(asked.displayName(), asked.language()));
		asked.roles().stream().filter(code -> !code.equals(RoleDefinition.ADMINISTRATOR) && Permissions.role(context.work(), code).isEmpty())
				.forEach(code -> problems.add(Problem.error("PLT-242", code).at("roles")));
		accounts.passwordProblem("password", asked.password(), asked.login(), asked.displayName()).ifPresent(problems::add);
		return problems;
	}

	/** @return what is wrong with a display name and a language */
	static List<Problem> nameProblems(String displayName, String language) {
		List<Problem> problems = new ArrayList<>();
		if (displayName.isBlank() || displayName.strip().length() > 120)
			problems.add(Problem.error("PLT-037").at("displayName"));
		if (!LANGUAGES.contains(language))
			problems.add(Problem.error("PLT-038", language, String.join(", ", LANGUAGES)).at("language"));
		return problems;
	}
}
