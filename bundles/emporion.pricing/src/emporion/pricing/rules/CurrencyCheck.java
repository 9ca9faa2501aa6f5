package emporion.pricing.rules;

import org.joda.money.BigMoney;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;

/** The seller's price is an amount of the document's currency, not negative and no finer than unit prices are. */
@Component
public final class CurrencyCheck implements PriceRule {

	@Override
	public int order() {
		return CHECK;
	}

	@Override
	public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
		if (request.manualPrice().isEmpty())
			return NOT_CONCERNED;
		BigMoney wanted = request.manualPrice().get();
		if (!wanted.getCurrencyUnit().equals(request.currency()))
			return new Refused(Problem.error("PRC-003", wanted.getCurrencyUnit(), request.currency()).at("price"));
		if (wanted.isNegative())
			return new Refused(Problem.error("PRC-004", wanted.getAmount().toPlainString()).at("price"));
		if (!UnitPriceRounding.isUnitPrice(wanted.getAmount()))
			return new Refused(Problem.error("PRC-005", wanted.getAmount().toPlainString(), UnitPriceRounding.MAX_DECIMALS).at("price"));
		return NOT_CONCERNED;
	}
}
