package emporion.demo.scenario;

/** An expectation of a scenario does not hold: the scenario has failed. */
final class UnmetException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnmetException(Place place, String message) {
		super(place + ": " + message);
	}
}
