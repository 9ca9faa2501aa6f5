package emporion.platform.server.module.internal;

import java.util.List;
import java.util.Optional;

import emporion.platform.model.ModuleState;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.module.ModuleGraph;
import emporion.platform.module.ModuleInfo;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Reading;

/** Which modules are on, as the repository has it. */
final class ModuleStates {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	private ModuleStates() {
	}

	/** @return empty for a module that nobody ever switched */
	static Optional<ModuleState> of(Reading reading, String module) {
		return reading.findBy(ModuleState.class, MODEL.getModuleState_ModuleId(), module).stream().findFirst();
	}

	static boolean isOn(Reading reading, String module) {
		return of(reading, module).map(ModuleState::isEnabled).orElse(true);
	}

	/** @return the modules as they are recorded: a switch may be under way */
	static ModuleGraph recorded(Reading reading, List<ModuleInfo> running) {
		return new ModuleGraph(running.stream().map(module -> module.with(module.alwaysOn() || isOn(reading, module.id()))).toList());
	}

	/** Stages another state, with who wants it and when. */
	static void change(OperationContext context, String module, boolean on) {
		Optional<ModuleState> present = of(context.work(), module);
		if (present.isPresent()) {
			context.work().change(present.get()).set(MODEL.getModuleState_Enabled(), on).set(MODEL.getModuleState_ChangedBy(), context.user())
					.set(MODEL.getModuleState_ChangedAt(), context.clock().now());
			return;
		}
		ModuleState state = PlatformFactory.eINSTANCE.createModuleState();
		state.setModuleId(module);
		state.setEnabled(on);
		state.setChangedBy(context.user());
		state.setChangedAt(context.clock().now());
		context.work().add(state);
	}
}
