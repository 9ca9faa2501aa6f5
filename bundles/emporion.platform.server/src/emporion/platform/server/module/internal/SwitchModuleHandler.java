package emporion.platform.server.module.internal;

import java.util.List;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.module.ModuleGraph;
import emporion.platform.module.SwitchModuleOperation;
import emporion.platform.module.SwitchModuleOperation.ModuleSwitched;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.operation.WorkSource;

/** Records that a module is to be on or off, and has it so. */
public final class SwitchModuleHandler implements OperationHandler<SwitchModuleOperation, ModuleSwitched> {

	private final Accounts accounts;
	private final ModuleSwitch modules;
	private final WorkSource works;

	public SwitchModuleHandler(Accounts accounts, ModuleSwitch modules, WorkSource works) {
		this.accounts = accounts;
		this.modules = modules;
		this.works = works;
	}

	@Override
	public Class<SwitchModuleOperation> operation() {
		return SwitchModuleOperation.class;
	}

	@Override
	public Outcome<ModuleSwitched> handle(SwitchModuleOperation asked, OperationContext context) {
		if (!accounts.isAdministrator(context.work(), context.user()))
			return Outcome.refused(Problem.error("PLT-032"));
		// Two who switch at once must not each rely on the other's module.
		context.holding(List.of(new HotKey(HotKey.DOCUMENT, "platform.modules")));
		ModuleGraph graph = ModuleStates.recorded(context.work(), modules.infos(context.work()));
		List<Problem> problems = graph.problems(asked.module(), asked.on());
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		if (graph.isOn(asked.module()) != asked.on())
			ModuleStates.change(context, asked.module(), asked.on());
		return Outcome.done(new ModuleSwitched(asked.module(), asked.on(), graph.affected(asked.module())));
	}

	@Override
	public void committed(SwitchModuleOperation asked, ModuleSwitched result) {
		modules.follow(works, asked.module());
	}
}
