package emporion.pricing.rules;

import org.joda.money.BigMoney;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Explanation;
import emporion.base.value.Percent;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;
import emporion.pricing.PriceText;

/** The seller's price takes the place of the rules' price; the discount is what it makes of the list price. */
@Component
public final class ManualPriceRule implements PriceRule {

	@Override
	public int order() {
		return MANUAL_PRICE;
	}

	@Override
	public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
		if (request.manualPrice().isEmpty())
			return NOT_CONCERNED;
		BigMoney wanted = request.manualPrice().get();
		Percent discount = soFar.list().filter(BigMoney::isPositive)
				.map(list -> Percent.reduction(list.getAmount(), wanted.getAmount())).orElse(Percent.ZERO);
		Explanation why = Explanation.of("pricing.manualPrice", PriceText.of(wanted), request.user(), discount);
		return new Changed(soFar.withDiscount(discount, wanted), why);
	}
}
