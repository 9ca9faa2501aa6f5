package emporion.pricing.rules;

import java.math.BigDecimal;

import org.joda.money.BigMoney;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Explanation;
import emporion.base.value.Percent;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;
import emporion.pricing.PriceText;

/** The customer's default discount off the list price. */
@Component
public final class CustomerDiscountRule implements PriceRule {

	@Override
	public int order() {
		return DISCOUNT;
	}

	@Override
	public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
		if (soFar.list().isEmpty())
			return Unchanged.because("pricing.nothingToDiscount");
		Percent discount = request.customer().map(customer -> book.termsOf(customer).discount()).orElse(Percent.ZERO);
		if (discount.isZero())
			return Unchanged.because("pricing.noDiscount");
		BigMoney list = soFar.list().get();
		BigDecimal exact = list.getAmount().multiply(discount.remainder());
		BigMoney reduced = UnitPriceRounding.asFineAs(list, exact);
		Explanation why = Explanation.of("pricing.customerDiscount", PriceText.of(reduced), discount, PriceText.of(list));
		return new Changed(soFar.withDiscount(discount, reduced), why.from(UnitPriceRounding.explain(exact, reduced)));
	}
}
