package emporion.pricing;

import static java.util.Objects.requireNonNull;

import org.joda.money.CurrencyUnit;

import emporion.base.value.Period;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.pricing.model.PriceList;

/**
 * Makes an empty, active price list.
 *
 * @param code     not blank, used by no other list
 * @param name     what people call it
 * @param validity days on which it may be used
 * @param base     whether everybody falls back to it; base lists of one currency must not be valid on the same day
 */
public record CreatePriceListOperation(String code, String name, CurrencyUnit currency, Period validity, boolean base)
		implements Operation<CreatePriceListOperation.Created> {

	public CreatePriceListOperation {
		requireNonNull(code, "code");
		requireNonNull(name, "name");
		requireNonNull(currency, "currency");
		requireNonNull(validity, "validity");
	}

	/** @param list the new list */
	public record Created(Ref<PriceList> list) {
	}
}
