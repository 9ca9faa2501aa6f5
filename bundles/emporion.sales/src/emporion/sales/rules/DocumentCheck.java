package emporion.sales.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.sales.LineRequest;

/** Whether what somebody entered on an offer or an order makes sense by itself: the client marks fields with it, the server refuses. */
public final class DocumentCheck {

	/** Lines that a document may have. */
	public static final int MAX_LINES = 1000;

	/** @return problems at {@code lines}, {@code lines[0].quantity} and the like; may be empty */
	public List<Problem> lines(List<LineRequest> lines) {
		if (lines.isEmpty())
			return List.of(Problem.error("SAL-008").at("lines"));
		if (lines.size() > MAX_LINES)
			return List.of(Problem.error("SAL-009", lines.size(), MAX_LINES).at("lines"));
		List<Problem> problems = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			int number = i + 1;
			quantity(lines.get(i).quantity(), number).ifPresent(problems::add);
		}
		return problems;
	}

	/**
	 * @param line number of the line, from 1
	 * @return a problem at the line's quantity, if it is not more than zero or too fine
	 */
	public Optional<Problem> quantity(BigDecimal quantity, int line) {
		String field = "lines[" + (line - 1) + "].quantity";
		if (quantity.signum() <= 0)
			return Optional.of(Problem.error("SAL-006", line, quantity.toPlainString()).at(field));
		if (quantity.stripTrailingZeros().scale() > Quantity.MAX_SCALE)
			return Optional.of(Problem.error("SAL-007", line, quantity.toPlainString(), Quantity.MAX_SCALE).at(field));
		return Optional.empty();
	}

	/** @return a problem at {@code requestedDate}, if the goods are wanted before today */
	public Optional<Problem> requestedDate(Optional<LocalDate> requested, LocalDate today) {
		return requested.filter(day -> day.isBefore(today)).map(day -> Problem.error("SAL-010", day, today).at("requestedDate"));
	}

	/** @return a problem at {@code validUntil}, if an offer would have run out before it is made */
	public Optional<Problem> validUntil(LocalDate validUntil, LocalDate today) {
		return validUntil.isBefore(today) ? Optional.of(Problem.error("SAL-015", validUntil, today).at("validUntil")) : Optional.empty();
	}
}
