package emporion.pricing;

import static java.util.Objects.requireNonNull;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Problem;

/**
 * One step of price formation. The rules of this house are in {@code emporion.pricing.rules}; a partner registers his own as OSGi
 * services of this type and takes a place in the order; rules may come and go while the server runs. Stateless,
 * may be called concurrently; looks at nothing but its arguments.
 */
public interface PriceRule {

	/** Refuses what makes no sense, before anything is looked up. */
	int CHECK = 0;
	/** Finds the price on the base list. */
	int BASE_PRICE = 100;
	/** Finds the price on the customer's lists. */
	int LIST_PRICE = 200;
	/** Takes discounts off. */
	int DISCOUNT = 300;
	/** Refuses a wanted price that the seller may not give. */
	int PRICE_FLOOR = 400;
	/** Takes the wanted price. */
	int MANUAL_PRICE = 500;

	/** The answer of a rule that the request does not concern. */
	Step NOT_CONCERNED = new NotConcerned();

	/** @return place in the chain, lower first; rules of one place run in order of their class names */
	int order();

	/**
	 * @return the changed price with its explanation, why it is left as it is, why it is refused, or {@link #NOT_CONCERNED}; never null
	 */
	Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book);

	/** What a rule made of the price. */
	sealed interface Step {
	}

	/** The price is another now. */
	record Changed(PriceSoFar now, Explanation why) implements Step {
		public Changed {
			requireNonNull(now, "now");
			requireNonNull(why, "why");
		}
	}

	/** The rule was asked and leaves the price alone. */
	record Unchanged(Explanation why) implements Step {
		public Unchanged {
			requireNonNull(why, "why");
		}

		/** @param code      key of the reason's text
		 *  @param arguments what the text mentions */
		public static Unchanged because(String code, Object... arguments) {
			return new Unchanged(Explanation.of(code, "", arguments));
		}
	}

	/** The request gives the rule nothing to do, which is not worth a word in the explanation. */
	record NotConcerned() implements Step {
	}

	/** There is no such price. */
	record Refused(Problem problem) implements Step {
		public Refused {
			if (!problem.isError())
				throw new IllegalArgumentException("refused without an error: " + problem);
		}
	}
}
