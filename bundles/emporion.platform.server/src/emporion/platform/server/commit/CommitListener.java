package emporion.platform.server.commit;

/**
 * Hears of every successful commit, a client's as an operation's. Registered as an OSGi service; stateless, may be called concurrently.
 * Called after readers can see the data and before the committer gets the answer, so it must be cheap; an exception is a defect that is
 * logged and changes nothing. {@link CommitView#reading()} shows the repository after the commit here.
 */
public interface CommitListener {

	void committed(CommitView commit);
}
