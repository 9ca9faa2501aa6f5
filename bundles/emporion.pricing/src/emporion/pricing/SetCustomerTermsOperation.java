package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.base.value.Percent;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.pricing.model.CustomerTerms;
import emporion.pricing.model.PriceList;

/**
 * Agrees terms with a customer, in place of any agreed before.
 *
 * @param discount off list prices, 0 to 100 %
 * @param lists    active lists in which his prices are looked for, first list first; may be empty, base lists need not be named
 */
public record SetCustomerTermsOperation(Ref<Party> customer, Percent discount, List<Ref<PriceList>> lists)
		implements Operation<SetCustomerTermsOperation.TermsSet> {

	public SetCustomerTermsOperation {
		requireNonNull(customer, "customer");
		requireNonNull(discount, "discount");
		lists = List.copyOf(lists);
	}

	/** @param terms the customer's terms, new or changed */
	public record TermsSet(Ref<CustomerTerms> terms) {
	}
}
