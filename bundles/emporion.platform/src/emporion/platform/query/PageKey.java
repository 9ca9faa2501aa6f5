package emporion.platform.query;

import java.util.Optional;

/**
 * A place in an ordered list: behind the row with this sort value and object number.
 *
 * @param sortValue as text like a {@link Filter} operand; empty where the cell is null or the order is by object number
 * @param id        object number of the row
 */
public record PageKey(Optional<String> sortValue, long id) {
}
