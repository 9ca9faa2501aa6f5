package emporion.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.platform.Ref;

/** A price book for tests, and the customer, product, day and seller that tests ask for. */
public final class PriceBookBuilder {

	public static final CurrencyUnit PLN = CurrencyUnit.of("PLN");
	public static final Ref<Product> OIL = new Ref<>(1);
	public static final Ref<Party> CUSTOMER = new Ref<>(7);
	public static final String SELLER = "anna";
	public static final LocalDate TODAY = LocalDate.of(2026, 6, 5);

	private final List<ListPrices> baseLists = new ArrayList<>();
	private final List<ListPrices> ownLists = new ArrayList<>();
	private final Map<String, Percent> limits = new HashMap<>();
	private Percent discount = Percent.ZERO;

	/** @return a price in złoty */
	public static BigMoney pln(String amount) {
		return BigMoney.of(PLN, new BigDecimal(amount));
	}

	/** @return an entry of oil without an end */
	public static ListPrices.Entry oil(String minimumQuantity, String price) {
		return oil(minimumQuantity, price, Period.ALWAYS);
	}

	public static ListPrices.Entry oil(String minimumQuantity, String price, Period validity) {
		return new ListPrices.Entry(OIL, new BigDecimal(minimumQuantity), pln(price), validity);
	}

	public static ListPrices list(String code, ListPrices.Entry... entries) {
		return list(code, Period.ALWAYS, entries);
	}

	public static ListPrices list(String code, Period validity, ListPrices.Entry... entries) {
		return new ListPrices(code, PLN, validity, List.of(entries));
	}

	/** @return the customer asks for oil today, in złoty */
	public static PriceRequest ask(String pieces) {
		return askOn(TODAY, pieces);
	}

	public static PriceRequest askOn(LocalDate day, String pieces) {
		return new PriceRequest(OIL, "OIL", Optional.of(CUSTOMER), Quantity.of(pieces, "pcs"), PLN, day, SELLER, Optional.empty());
	}

	public PriceBookBuilder base(ListPrices list) {
		baseLists.add(list);
		return this;
	}

	/** Adds the list behind those the customer has. */
	public PriceBookBuilder own(ListPrices list) {
		ownLists.add(list);
		return this;
	}

	public PriceBookBuilder discount(String percent) {
		discount = Percent.of(percent);
		return this;
	}

	public PriceBookBuilder limit(String user, String percent) {
		limits.put(user, Percent.of(percent));
		return this;
	}

	public PriceBook build() {
		return new PriceBook() {
			@Override
			public List<ListPrices> baseLists() {
				return baseLists;
			}

			@Override
			public Terms termsOf(Ref<Party> customer) {
				return customer.equals(CUSTOMER) ? new Terms(discount, ownLists) : Terms.NONE;
			}

			@Override
			public Optional<Percent> maximumReductionOf(String user) {
				return Optional.ofNullable(limits.get(user));
			}
		};
	}
}
