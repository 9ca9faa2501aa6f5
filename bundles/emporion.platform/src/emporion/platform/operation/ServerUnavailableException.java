package emporion.platform.operation;

/** The server could not be reached or did not answer in time. */
public final class ServerUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ServerUnavailableException(String message, Throwable cause) {
		super(message, cause);
	}
}
