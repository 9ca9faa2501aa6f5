package emporion.pricing;

import java.util.List;
import java.util.Optional;

import emporion.base.value.Percent;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;

/**
 * What price rules may know: lists, customers' terms and users' limits, as they stand. Answers are immutable and cheap, so a rule may
 * ask again and again. May be asked by several threads when its source says so.
 */
public interface PriceBook {

	/** The book of a company without price lists, as while the module pricing is off: every price is the seller's, and nothing limits it. */
	PriceBook NONE = new PriceBook() {
		@Override
		public List<ListPrices> baseLists() {
			return List.of();
		}

		@Override
		public Terms termsOf(Ref<Party> customer) {
			return Terms.NONE;
		}

		@Override
		public Optional<Percent> maximumReductionOf(String user) {
			return Optional.empty();
		}
	};

	/** @return the lists that everybody falls back to, active ones only; on one day at most one of a currency is valid */
	List<ListPrices> baseLists();

	/** @return the customer's terms; {@link Terms#NONE} when nothing was agreed */
	Terms termsOf(Ref<Party> customer);

	/** @return how far below the base price the user may sell; empty for as far as he likes */
	Optional<Percent> maximumReductionOf(String user);

	/**
	 * Where a partner's rule finds what it keeps in a model of its own. Looked at for every price: only what an index finds is cheap
	 * enough.
	 *
	 * @return the repository as committed, for use within the one call of the rule; empty where prices are formed without one
	 */
	default Optional<Reading> reading() {
		return Optional.empty();
	}

	/**
	 * What was agreed with a customer.
	 *
	 * @param discount taken off list prices
	 * @param lists    active lists in which his prices are looked for, first list first; the base lists come after them by themselves
	 */
	record Terms(Percent discount, List<ListPrices> lists) {

		/** Nothing agreed. */
		public static final Terms NONE = new Terms(Percent.ZERO, List.of());

		public Terms {
			lists = List.copyOf(lists);
		}
	}
}
