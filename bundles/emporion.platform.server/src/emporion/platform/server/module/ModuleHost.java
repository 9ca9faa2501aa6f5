package emporion.platform.server.module;

import java.util.List;

import emporion.platform.module.Contribution;

/** What a server runs in, as far as it looks after the bundles of modules: OSGi, or nothing. */
public interface ModuleHost {

	/** A server that was put together by constructors: parts of modules need no starting. */
	ModuleHost NONE = new ModuleHost() {
		@Override
		public void start(String module) {
			// its parts are there
		}

		@Override
		public void stop(String module) {
			// its parts stay there, out of use
		}

		@Override
		public List<Contribution> contributions(String module) {
			return List.of();
		}
	};

	/**
	 * Starts the module's bundles; when this returns, their parts have been added to the server.
	 *
	 * @throws IllegalStateException if one does not start
	 */
	void start(String module);

	/** Stops the module's bundles until they are started again or the whole process is; when this returns, their parts are gone. */
	void stop(String module);

	/** @return what the module brings besides the parts that the server knows, as console commands */
	List<Contribution> contributions(String module);
}
