package emporion.demo.story;

/** The server refused a step of the day that it should have done. */
public final class StoryFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StoryFailedException(String message) {
		super(message);
	}
}
