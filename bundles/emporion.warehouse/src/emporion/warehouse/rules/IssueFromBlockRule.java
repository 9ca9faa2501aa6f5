package emporion.warehouse.rules;

import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.warehouse.StockLine;

/** A document's goods are issued only from what is blocked for that document. */
public final class IssueFromBlockRule {

	/**
	 * @param blocked what is set apart for this line of the document
	 * @return why it may not be issued, at {@code quantity}
	 */
	public Optional<Problem> check(DocumentNumber document, StockLine line, Quantity blocked) {
		return line.quantity().compareTo(blocked) <= 0 ? Optional.empty()
				: Optional.of(Problem.error("WHS-008", line.product().getCode(), line.quantity(), document, blocked).at("quantity"));
	}
}
