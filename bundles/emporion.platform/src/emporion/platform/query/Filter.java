package emporion.platform.query;

import java.util.List;

/**
 * A condition on one column. Several filters of a request must all hold.
 *
 * @param column     a filterable column
 * @param comparison how cell and operands are compared
 * @param operands   as text: numbers with a decimal point, ISO dates and moments, {@code true}/{@code false}; one, but for
 *                   {@link Comparison#ONE_OF} any number, for {@link Comparison#IS_EMPTY} none
 */
public record Filter(String column, Comparison comparison, List<String> operands) {

	/** How a cell is compared; texts without regard to case. */
	public enum Comparison {
		CONTAINS, STARTS_WITH, EQUALS, NOT_EQUALS, AT_LEAST, AT_MOST, ONE_OF, IS_EMPTY
	}

	public Filter {
		operands = List.copyOf(operands);
	}

	public static Filter of(String column, Comparison comparison, String... operands) {
		return new Filter(column, comparison, List.of(operands));
	}
}
