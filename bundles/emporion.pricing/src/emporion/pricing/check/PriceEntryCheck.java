package emporion.pricing.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.pricing.rules.UnitPriceRounding;

/** Whether one product's price on a list is in order by itself. */
public final class PriceEntryCheck {

	/**
	 * @param minimumQuantity may be null for any quantity
	 * @param price           may be null, which is a problem
	 * @param validFrom       may be null
	 * @param validTo         may be null
	 * @return problems at {@code minimumQuantity}, {@code price}, {@code validTo}; may be empty
	 */
	public List<Problem> check(BigDecimal minimumQuantity, BigDecimal price, LocalDate validFrom, LocalDate validTo) {
		List<Problem> problems = new ArrayList<>();
		if (minimumQuantity != null && minimumQuantity.signum() < 0)
			problems.add(Problem.error("PRC-031", minimumQuantity.toPlainString()).at("minimumQuantity"));
		else if (minimumQuantity != null && minimumQuantity.stripTrailingZeros().scale() > Quantity.MAX_SCALE)
			problems.add(Problem.error("PRC-035", minimumQuantity.toPlainString(), Quantity.MAX_SCALE).at("minimumQuantity"));
		if (price == null)
			problems.add(Problem.error("PRC-030").at("price"));
		else if (price.signum() < 0)
			problems.add(Problem.error("PRC-004", price.toPlainString()).at("price"));
		else if (!UnitPriceRounding.isUnitPrice(price))
			problems.add(Problem.error("PRC-005", price.toPlainString(), UnitPriceRounding.MAX_DECIMALS).at("price"));
		Validity.problem(price == null ? "" : price.toPlainString(), validFrom, validTo).ifPresent(problems::add);
		return problems;
	}
}
