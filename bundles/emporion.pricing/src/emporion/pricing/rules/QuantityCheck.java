package emporion.pricing.rules;

import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;

/** Only more than nothing has a price. */
@Component
public final class QuantityCheck implements PriceRule {

	@Override
	public int order() {
		return CHECK;
	}

	@Override
	public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
		return request.quantity().isPositive() ? NOT_CONCERNED
				: new Refused(Problem.error("PRC-002", request.quantity()).at("quantity"));
	}
}
