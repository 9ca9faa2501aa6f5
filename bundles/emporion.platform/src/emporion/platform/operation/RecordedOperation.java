package emporion.platform.operation;

/**
 * An operation whose doing is written to the security log: who may log in, who may do what, which modules run.
 *
 * @param <R> the result
 */
public interface RecordedOperation<R extends Record> extends Operation<R> {

	/**
	 * What the log tells of it, as {@code anna: roles sales, cashier}; never anything secret.
	 *
	 * @return at most 400 characters are kept
	 */
	String logged();
}
