package emporion.demo.scenario;

/**
 * Where something stands in a scenario file.
 *
 * @param file as the user named it
 * @param line counted from 1
 */
record Place(String file, int line) {

	/** @return as {@code vat.scenario.yaml:12}, which editors and terminals make clickable */
	@Override
	public String toString() {
		return file + ":" + line;
	}
}
