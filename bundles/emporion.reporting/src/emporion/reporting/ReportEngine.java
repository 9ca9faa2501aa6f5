package emporion.reporting;

/**
 * Makes documents from report designs. Safe for use by many threads at once. The engine behind it is started by the first
 * call, which therefore takes about two seconds; {@link #warmUp()} takes that time earlier.
 */
public interface ReportEngine {
	/**
	 * @param request what to print
	 * @return the whole document
	 * @throws ReportException when the design is broken, a data set it reads was not supplied, or the engine fails
	 */
	byte[] render(ReportRequest request);

	/** Starts the engine and prints a page nobody sees, so that the first real document need not wait for that. Returns when done. */
	void warmUp();
}
