package emporion.platform.ui.field;

import java.util.List;

/**
 * Finds values by what the user types. Asked in a background thread; may block.
 *
 * @param <T> what is found; comparable by equals
 */
public interface Lookup<T> {

	/** @return the best matches first, at most about ten; empty when nothing matches */
	List<T> find(String typed);

	/** @return what the field shows of a chosen value, short */
	String shortText(T value);

	/** @return what the list of matches shows of a value, one line */
	String longText(T value);
}
