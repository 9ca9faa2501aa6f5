package emporion.platform.ui.internal;

import java.util.Set;

/**
 * A place the navigation leads to.
 *
 * @param id           unique
 * @param label        in the user's language
 * @param icon         name of an icon of this bundle
 * @param editorId     editor that shows the place
 * @param perspectives short names of the perspectives whose navigation has the entry: {@code sales}, {@code warehouse}
 * @param module       id of the module that contributes it; empty for none's
 * @param order        smaller ones stand higher
 * @param sees         kind of objects that one must be allowed to see for the place to be shown; empty for none
 */
record NavigationEntry(String id, String label, String icon, String editorId, Set<String> perspectives, String module, int order, String sees) {

	NavigationEntry {
		perspectives = Set.copyOf(perspectives);
	}
}
