package emporion.platform.server.module;

/**
 * Wants to know when modules are switched on or off in the running server. Told while no operation runs that could reach the module, so
 * that an operation never sees it come or go; a module that is off when the server starts is told as switched off.
 */
public interface ModuleListener {

	/** @param module its parts do not work yet */
	void switchedOn(String module);

	/** @param module its parts do not work any more */
	void switchedOff(String module);
}
