package emporion.platform.server.module.internal;

import emporion.base.outcome.Outcome;
import emporion.platform.module.ListModulesOperation;
import emporion.platform.module.ListModulesOperation.ModuleList;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.operation.OperationHandler;

/** Says which modules there are. */
public final class ListModulesHandler implements OperationHandler<ListModulesOperation, ModuleList> {

	private final Accounts accounts;
	private final ModuleSwitch modules;

	public ListModulesHandler(Accounts accounts, ModuleSwitch modules) {
		this.accounts = accounts;
		this.modules = modules;
	}

	@Override
	public Class<ListModulesOperation> operation() {
		return ListModulesOperation.class;
	}

	@Override
	public boolean isForEverybody() {
		return true;
	}

	@Override
	public Outcome<ModuleList> handle(ListModulesOperation asked, OperationContext context) {
		return Outcome.done(new ModuleList(modules.infos(context.work()), accounts.isAdministrator(context.work(), context.user())));
	}
}
