package emporion.platform.server.permission.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.model.Role;
import emporion.platform.operation.OperationContext;
import emporion.platform.permission.DeleteRoleOperation;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.permission.Permissions;

/** Deletes a role that nobody has. */
public final class DeleteRoleHandler implements OperationHandler<DeleteRoleOperation, DeleteRoleOperation.RoleDeleted> {

	private final Permissions permissions;

	public DeleteRoleHandler(Permissions permissions) {
		this.permissions = permissions;
	}

	@Override
	public Class<DeleteRoleOperation> operation() {
		return DeleteRoleOperation.class;
	}

	@Override
	public Outcome<DeleteRoleOperation.RoleDeleted> handle(DeleteRoleOperation asked, OperationContext context) {
		context.holding(List.of(SetAccountRightsHandler.ACCOUNTS));
		Optional<Role> role = Permissions.role(context.work(), asked.code());
		if (role.isEmpty())
			return Outcome.refused(Problem.error("PLT-242", asked.code()).at("code"));
		if (role.get().isShipped())
			return Outcome.refused(Problem.error("PLT-244", asked.code()));
		if (!permissions.of(context.user()).rights().covers(permissions.model().rights(List.of(Permissions.definition(role.get())))))
			return Outcome.refused(Problem.error("PLT-243"));
		List<String> holders = Stream.of(true, false)
				.flatMap(active -> context.work().findBy(Account.class, PlatformPackage.eINSTANCE.getAccount_Active(), active).stream())
				.filter(account -> Permissions.rolesOf(account).contains(asked.code())).map(Account::getLogin).sorted().toList();
		if (!holders.isEmpty())
			return Outcome.refused(Problem.error("PLT-246", asked.code(), String.join(", ", holders)));
		context.work().delete(role.get());
		return Outcome.done(new DeleteRoleOperation.RoleDeleted(asked.code()));
	}
}
