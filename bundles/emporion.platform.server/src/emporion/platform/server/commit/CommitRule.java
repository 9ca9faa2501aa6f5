package emporion.platform.server.commit;

import java.util.List;

import emporion.base.outcome.Problem;

/**
 * What must hold of every commit, from a client's transaction as from an operation. Registered as an OSGi service; stateless, may be
 * called concurrently; runs before anything is written. Must be cheap: it sees what changes, and reads nothing else without an index.
 */
public interface CommitRule {

	/** @return why the commit is refused; empty when this rule has nothing against it */
	List<Problem> check(CommitView commit);
}
