package emporion.pricing.check;

import java.time.LocalDate;
import java.util.Optional;

import emporion.base.outcome.Problem;

/** Whether first and last day come in this order. */
final class Validity {

	private Validity() {
	}

	static Optional<Problem> problem(String what, LocalDate from, LocalDate to) {
		return from != null && to != null && to.isBefore(from) ? Optional.of(Problem.error("PRC-023", what, from, to).at("validTo"))
				: Optional.empty();
	}
}
