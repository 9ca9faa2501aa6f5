package emporion.pricing.rules;

import java.math.BigDecimal;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.base.value.Percent;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;
import emporion.pricing.PriceText;

/**
 * The seller's price lies no further below the base price than he may go: with a base price of 100 and a limit of 10 %, 90.00 is taken
 * and 89.99 refused. Exact, nothing is rounded. A price that the rules give this customer anyway is never too low.
 */
@Component
public final class PriceFloorRule implements PriceRule {

	@Override
	public int order() {
		return PRICE_FLOOR;
	}

	@Override
	public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
		if (request.manualPrice().isEmpty())
			return NOT_CONCERNED;
		Optional<Percent> limit = book.maximumReductionOf(request.user());
		if (limit.isEmpty())
			return Unchanged.because("pricing.noFloor", request.user());
		Optional<BigMoney> measure = soFar.base().or(soFar::list);
		if (measure.isEmpty())
			return Unchanged.because("pricing.nothingToMeasure");
		BigMoney base = measure.get();
		BigDecimal floor = base.getAmount().multiply(limit.get().remainder());
		BigMoney wanted = request.manualPrice().get();
		if (wanted.getAmount().compareTo(floor) >= 0)
			return Unchanged.because("pricing.aboveFloor", PriceText.of(floor), limit.get(), PriceText.of(base));
		if (soFar.price().filter(given -> !wanted.isLessThan(given)).isPresent())
			return Unchanged.because("pricing.notBelowRules", PriceText.of(soFar.price().get()));
		return new Refused(Problem.error("PRC-010", PriceText.of(wanted), PriceText.of(floor), limit.get().points().toPlainString(),
				PriceText.of(base), request.productCode()).at("price"));
	}
}
