package emporion.pricing;

import emporion.platform.operation.Reading;

/** Where an operation gets the company's price book. A service of the server; thread-safe. */
public interface PriceBooks {

	/**
	 * The price book as committed. It never is older than the last commit that was answered before this call.
	 *
	 * @param reading where it may read what it does not know yet
	 * @return for use by one thread, within the operation of the reading
	 */
	PriceBook of(Reading reading);
}
