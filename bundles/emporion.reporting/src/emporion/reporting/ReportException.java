package emporion.reporting;

/** A report could not be made: its design is wrong or the engine failed. The message names the design; the cause is the engine's own error. */
public final class ReportException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public ReportException(String message) {
		super(message);
	}

	public ReportException(String message, Throwable cause) {
		super(message, cause);
	}
}
