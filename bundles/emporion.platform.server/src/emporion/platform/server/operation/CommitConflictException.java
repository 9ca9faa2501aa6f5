package emporion.platform.server.operation;

/** Another commit changed the same objects, or took the same unique values, first. Nothing was written. */
public final class CommitConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public CommitConflictException(String message, Throwable cause) {
		super(message, cause);
	}
}
