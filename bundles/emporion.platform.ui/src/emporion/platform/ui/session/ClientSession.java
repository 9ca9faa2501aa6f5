package emporion.platform.ui.session;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import emporion.base.time.BusinessClock;
import emporion.base.outcome.Problem;
import emporion.platform.operation.Operations;
import emporion.platform.permission.Rights;
import emporion.platform.query.Lists;

/**
 * The logged-in user's connection to the server. An OSGi service from log-in to log-out, so a view gets it by
 * {@code getSite().getService(ClientSession.class)}. Thread-safe. Everything that asks the server blocks: never in the UI thread.
 */
public interface ClientSession {

	/** @return log-in name */
	String user();

	ServerAddress server();

	/** The company's time as this computer knows it; what is shown and proposed takes it, the server decides by its own. */
	BusinessClock clock();

	/**
	 * What the user may do, as the server said last: for offering nothing that would be refused. The server decides all the same. Never
	 * blocks.
	 */
	default Rights rights() {
		return Rights.EVERYTHING;
	}

	/** Where operations are run. */
	Operations operations();

	/** Where lists are read page by page. */
	Lists lists();

	/** Where single objects are read, saved and traced back. */
	Cards cards();

	/** Where bundles of the server's modules come from. */
	BundleSource bundles();

	/** Takes the models of bundles that were started after the log-in. */
	void learnModels();

	Connection connection();

	/** @return why the server has ended the session, once it is {@link Connection#CLOSED} by the server */
	default Optional<Problem> endedBecause() {
		return Optional.empty();
	}

	/** Tells of every change of {@link #connection()}, in any thread. */
	Registration onConnection(Consumer<Connection> listener);

	/**
	 * Tells that objects of these classes were changed, added or deleted by anybody, this client included; in any thread, at most a
	 * second after the commit.
	 *
	 * @param classes names of model classes, as {@code sales.Order}
	 */
	Registration onChange(Set<String> classes, Consumer<Change> listener);

	/** Logs out. Afterwards nothing is answered any more. */
	void close();

	/**
	 * What a commit touched.
	 *
	 * @param ids     numbers of the objects of the asked classes
	 * @param complete false when the ids are not all known: look at everything again
	 */
	record Change(Set<Long> ids, boolean complete) {
		public Change {
			ids = Set.copyOf(ids);
		}

		/** @return whether the object may be among the touched ones */
		public boolean mayTouch(long id) {
			return !complete || ids.contains(id);
		}
	}
}
