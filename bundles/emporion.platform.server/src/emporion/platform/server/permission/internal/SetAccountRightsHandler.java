package emporion.platform.server.permission.internal;

import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.permission.Rights;
import emporion.platform.permission.SetAccountRightsOperation;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.permission.Permissions;

/** Gives an account its roles, team and branch. */
public final class SetAccountRightsHandler implements OperationHandler<SetAccountRightsOperation, SetAccountRightsOperation.RightsSet> {

	/** Held by whoever takes something from accounts or roles, so that two at once do not leave nobody to administrate. */
	public static final HotKey ACCOUNTS = new HotKey(HotKey.DOCUMENT, "platform.accounts");

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;
	private static final int LONGEST_CODE = 40;

	private final Permissions permissions;

	public SetAccountRightsHandler(Permissions permissions) {
		this.permissions = permissions;
	}

	@Override
	public Class<SetAccountRightsOperation> operation() {
		return SetAccountRightsOperation.class;
	}

	@Override
	public Outcome<SetAccountRightsOperation.RightsSet> handle(SetAccountRightsOperation asked, OperationContext context) {
		UnitOfWork work = context.work();
		context.holding(List.of(ACCOUNTS));
		Optional<Account> account = work.findBy(Account.class, MODEL.getAccount_Login(), asked.login()).stream().findFirst();
		if (account.isEmpty())
			return Outcome.refused(Problem.error("PLT-036", asked.login()).at("login"));
		Optional<String> unknown = asked.roles().stream().filter(code -> Permissions.role(work, code).isEmpty()).findFirst();
		if (unknown.isPresent())
			return Outcome.refused(Problem.error("PLT-242", unknown.get()).at("roles"));
		if (asked.team().length() > LONGEST_CODE || asked.branch().length() > LONGEST_CODE)
			return Outcome.refused(Problem.error("PLT-015", asked.team().length() > LONGEST_CODE ? "team" : "branch", LONGEST_CODE));
		Rights mine = permissions.of(context.user()).rights();
		if (!mine.covers(permissions.rights(work, Permissions.rolesOf(account.get()))) || !mine.covers(permissions.rights(work, asked.roles())))
			return Outcome.refused(Problem.error("PLT-243"));
		work.change(account.get()).set(MODEL.getAccount_Roles(), String.join(" ", asked.roles().stream().distinct().toList()))
				.set(MODEL.getAccount_Team(), asked.team().strip()).set(MODEL.getAccount_Branch(), asked.branch().strip());
		return Outcome.done(new SetAccountRightsOperation.RightsSet(asked.login()));
	}
}
