package emporion.demo.loader;

/** The server refused a part of the demo company, for instance because the repository belongs to somebody else. */
public final class LoadFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LoadFailedException(String what, String why) {
		super("The demo company cannot be loaded (" + what + "): " + why);
	}
}
