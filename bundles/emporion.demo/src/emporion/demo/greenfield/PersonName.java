package emporion.demo.greenfield;

/** A person's name in the language of the country. */
record PersonName(String given, String family) {

	/** @return the part of an e-mail address before the at sign */
	String mailbox() {
		return LatinText.slug(given) + "." + LatinText.slug(family);
	}
}
