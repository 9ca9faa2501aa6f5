package emporion.catalog.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.base.value.Gtin;
import emporion.catalog.ProductData;

/**
 * Whether a product's card is in order by itself; whether its code is free only the server knows. Expects the
 * {@linkplain ProductData#normalised() normalised} card.
 */
public final class ProductCheck {

	private static final int MAX_DECIMALS = 4;

	private final CardTextCheck texts = new CardTextCheck();
	private final VatRateCheck vatRates = new VatRateCheck();

	/** @return what is wrong, each at its field; empty when nothing is */
	public List<Problem> check(ProductData product) {
		List<Problem> problems = new ArrayList<>();
		texts.code(product.code()).ifPresent(problems::add);
		problems.addAll(texts.names(product.nameEn(), product.namePl(), product.nameUk()));
		unit(product.unit()).ifPresent(problems::add);
		if (!product.ean().isEmpty() && !Gtin.parse(product.ean()).map(Gtin::digits).equals(Optional.of(product.ean())))
			problems.add(Problem.error("CAT-008", product.ean()).at("ean"));
		vatRates.check(product.vatRate()).ifPresent(problems::add);
		product.purchasePrice().flatMap(price -> amount("CAT-011", price)).map(problem -> problem.at("purchasePrice"))
				.ifPresent(problems::add);
		product.weight().flatMap(weight -> amount("CAT-012", weight)).map(problem -> problem.at("weight")).ifPresent(problems::add);
		return problems;
	}

	private static Optional<Problem> unit(String unit) {
		if (unit.isEmpty())
			return Optional.of(Problem.error("CAT-006").at("unit"));
		if (unit.length() > 10 || unit.matches(".*\\s.*"))
			return Optional.of(Problem.error("CAT-007", unit).at("unit"));
		return Optional.empty();
	}

	private static Optional<Problem> amount(String code, BigDecimal value) {
		return value.signum() < 0 || value.stripTrailingZeros().scale() > MAX_DECIMALS
				? Optional.of(Problem.error(code, value.toPlainString()))
				: Optional.empty();
	}
}
