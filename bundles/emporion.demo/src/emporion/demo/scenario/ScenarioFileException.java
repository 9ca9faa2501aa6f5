package emporion.demo.scenario;

/** A scenario file is not what it should be: bad YAML, an unknown word, a number that is none. The message says where. */
public final class ScenarioFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ScenarioFileException(Place place, String message) {
		super(place + ": " + message);
	}
}
