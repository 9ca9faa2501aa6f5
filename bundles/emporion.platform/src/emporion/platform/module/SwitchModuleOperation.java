package emporion.platform.module;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.platform.operation.Operation;

/**
 * Switches a module on or off; administrators only. Is answered when it is done: operations of the module that run end first. The
 * module's data stay as they are. Refused with {@code PLT-202} to {@code PLT-205}, see {@link ModuleGraph#problems}.
 */
public record SwitchModuleOperation(String module, boolean on) implements Operation<SwitchModuleOperation.ModuleSwitched> {

	public SwitchModuleOperation {
		requireNonNull(module, "module");
	}

	/**
	 * @param affected ids of the modules that are on and do less from now on, or more again
	 */
	public record ModuleSwitched(String module, boolean on, List<String> affected) {
		public ModuleSwitched {
			affected = List.copyOf(affected);
		}
	}
}
