package emporion.catalog.ui;

/**
 * A category to choose.
 *
 * @param id   object number
 * @param name in the user's language
 */
record CategoryHit(long id, String code, String name) {
}
