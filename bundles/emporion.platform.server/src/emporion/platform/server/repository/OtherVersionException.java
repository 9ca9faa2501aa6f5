package emporion.platform.server.repository;

/** The database was made by another version of the program, whose data this one cannot read. Its message is for whoever starts the server. */
public final class OtherVersionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param what is other than this version expects */
	public OtherVersionException(String what, Throwable cause) {
		super("The database was made by another version of Emporion (" + what + "). Start that version, or begin with a new database:"
				+ " another --home or --db, or, for the demo, --fresh, which deletes the demo's data.", cause);
	}
}
