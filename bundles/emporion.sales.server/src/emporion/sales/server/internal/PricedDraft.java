package emporion.sales.server.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.value.Percent;
import emporion.base.value.Quantity;
import emporion.base.value.VatRate;
import emporion.catalog.LocalName;
import emporion.catalog.model.Product;
import emporion.sales.rules.LineValue;
import emporion.sales.rules.PolishTaxRounding;
import emporion.sales.rules.TaxedNet;
import emporion.sales.rules.VatTable;

/**
 * A line with everything that the server adds to what the seller entered.
 *
 * @param description name of the product in the customer's language
 * @param explanation JSON of the explanation tree
 */
public record PricedDraft(Product product, String description, Quantity quantity, Optional<BigDecimal> basePrice,
		Optional<BigDecimal> listPrice, Percent discount, BigDecimal price, boolean manual, String explanation, Money net,
		VatRate vatRate) {

	static PricedDraft of(Product product, Locale language, Quantity quantity, LinePrice price, CurrencyUnit currency) {
		return new PricedDraft(product, LocalName.of(product).in(language), quantity, price.base(), price.list(), price.discount(),
				price.price(), price.manual(), price.explanation(), LineValue.net(currency, price.price(), quantity.amount()),
				VatRate.ofCode(product.getVatRate()));
	}

	/** @return the VAT table of a document with these lines */
	public static VatTable table(CurrencyUnit currency, List<PricedDraft> lines) {
		return PolishTaxRounding.OF_NET_SUM.table(currency,
				lines.stream().map(line -> new TaxedNet(line.vatRate(), line.net())).toList());
	}

	/** The price part of a line: from the rules, by hand, or kept from before. */
	record LinePrice(Optional<BigDecimal> base, Optional<BigDecimal> list, Percent discount, BigDecimal price, boolean manual,
			String explanation) {
	}
}
