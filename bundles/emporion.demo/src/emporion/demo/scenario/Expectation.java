package emporion.demo.scenario;

/** Something that must hold. */
@FunctionalInterface
interface Expectation {

	/** @throws UnmetException saying where, what was expected, and what is */
	void check(World world);
}
