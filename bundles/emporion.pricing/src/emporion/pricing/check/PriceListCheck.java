package emporion.pricing.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

import emporion.base.outcome.Problem;

/** Whether a price list's card is in order by itself. */
public final class PriceListCheck {

	/**
	 * @param code      may be null or blank, which is a problem
	 * @param currency  ISO 4217 code, may be null, which is a problem
	 * @param validFrom may be null
	 * @param validTo   may be null
	 * @return problems at {@code code}, {@code currency}, {@code validTo}; may be empty
	 */
	public List<Problem> check(String code, String currency, LocalDate validFrom, LocalDate validTo) {
		List<Problem> problems = new ArrayList<>();
		if (code == null || code.isBlank())
			problems.add(Problem.error("PRC-020").at("code"));
		if (currency(currency).isEmpty())
			problems.add(Problem.error("PRC-022", currency == null ? "" : currency).at("currency"));
		Validity.problem(code == null ? "" : code, validFrom, validTo).ifPresent(problems::add);
		return problems;
	}

	/** @return the currency with this code, or empty when there is none */
	public static Optional<CurrencyUnit> currency(String code) {
		if (code == null)
			return Optional.empty();
		try {
			return Optional.of(CurrencyUnit.of(code));
		} catch (IllegalCurrencyException unknown) {
			return Optional.empty();
		}
	}
}
