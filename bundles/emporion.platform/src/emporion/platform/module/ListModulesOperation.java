package emporion.platform.module;

import java.util.List;

import emporion.platform.operation.Operation;

/** Asks which modules the server has and which of them are on. Everybody who is logged in may ask: his client shows what is on. */
public record ListModulesOperation() implements Operation<ListModulesOperation.ModuleList> {

	/**
	 * @param modules   in the order in which one builds on the other
	 * @param maySwitch whether the asking user may switch them
	 */
	public record ModuleList(List<ModuleInfo> modules, boolean maySwitch) {
		public ModuleList {
			modules = List.copyOf(modules);
		}
	}
}
