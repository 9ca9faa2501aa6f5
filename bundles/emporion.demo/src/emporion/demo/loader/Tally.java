package emporion.demo.loader;

/**
 * What a step of loading came to.
 *
 * @param what    plural, as {@code products}
 * @param total   how many the demo company has
 * @param created how many of them were made now
 */
record Tally(String what, int total, int created) {

	boolean isNew() {
		return created > 0;
	}

	/** @return as {@code 500 products}, with a word on those that were there before */
	@Override
	public String toString() {
		if (created == total)
			return total + " " + what;
		return created == 0 ? total + " " + what + ", all there" : total + " " + what + ", " + created + " new";
	}
}
