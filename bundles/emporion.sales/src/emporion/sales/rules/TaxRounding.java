package emporion.sales.rules;

import java.util.List;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How a country rounds value added tax. Stateless, thread-safe. */
public interface TaxRounding {

	/**
	 * The VAT table of a document.
	 *
	 * @param lines in any order, all of the currency
	 */
	VatTable table(CurrencyUnit currency, List<TaxedNet> lines);

	/** @return the tax of a single net value, as a line shows it */
	Money taxOf(TaxedNet line);
}
