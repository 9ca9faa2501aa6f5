package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.base.value.Percent;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.pricing.model.PriceList;

/**
 * Agrees terms with customers, in place of any agreed with them before; all or none. Refused at {@code terms[0].discount} and the like.
 *
 * @param terms 1 to {@value #MAX_CUSTOMERS}, one for each customer
 */
public record SetCustomerTermsOperation(List<Agreed> terms) implements Operation<SetCustomerTermsOperation.TermsSet> {

	public static final int MAX_CUSTOMERS = 1000;

	public SetCustomerTermsOperation {
		terms = List.copyOf(terms);
	}

	/**
	 * @param discount off list prices, 0 to 100 %
	 * @param lists    active lists in which the customer's prices are looked for, first list first; may be empty, base lists need not be
	 *                 named
	 */
	public record Agreed(Ref<Party> customer, Percent discount, List<Ref<PriceList>> lists) {
		public Agreed {
			requireNonNull(customer, "customer");
			requireNonNull(discount, "discount");
			lists = List.copyOf(lists);
		}
	}

	/**
	 * @param added    customers who had no terms
	 * @param replaced customers who had
	 */
	public record TermsSet(int added, int replaced) {
	}
}
