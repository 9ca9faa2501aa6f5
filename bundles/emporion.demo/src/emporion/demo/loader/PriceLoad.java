package emporion.demo.loader;

import java.util.List;

import org.joda.money.CurrencyUnit;

import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.demo.greenfield.DemoParty;
import emporion.demo.greenfield.DemoPriceList;
import emporion.demo.greenfield.GreenfieldTrading;
import emporion.demo.server.Register;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetCustomerTermsOperation.Agreed;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.pricing.model.PriceList;

/** Loads price lists with their prices and what was agreed with each customer. */
final class PriceLoad {

	private static final int PRICES_AT_ONCE = 500;

	private final Gestures gestures;
	private final Lists lists;
	private final String user;

	PriceLoad(Gestures gestures, Lists lists, String user) {
		this.gestures = gestures;
		this.lists = lists;
		this.user = user;
	}

	Tally priceLists(List<DemoPriceList> priceLists) {
		Register<PriceList> there = Register.read(lists, "pricing.lists", "code");
		List<DemoPriceList> missing = priceLists.stream().filter(list -> !there.has(list.code())).toList();
		for (DemoPriceList list : missing)
			gestures.run(user, "price list " + list.code(), new CreatePriceListOperation(list.code(), list.name().english(),
					CurrencyUnit.of(list.currency().getCurrencyCode()), list.period(), list.base()));
		return new Tally("price lists", priceLists.size(), missing.size());
	}

	Tally prices(List<DemoPriceList> priceLists) {
		Register<PriceList> known = Register.read(lists, "pricing.lists", "code");
		Register<Product> products = Register.read(lists, "catalog.products", "code");
		int created = 0;
		for (DemoPriceList list : priceLists)
			if (pricesOn(list) < list.lines().size())
				for (List<DemoPriceList.Line> part : Parts.of(list.lines(), PRICES_AT_ONCE))
					created += gestures.run(user, "prices of " + list.code() + " from " + part.getFirst().product(),
							new SetPricesOperation(known.ref(list.code()), part.stream().map(line -> price(line, products)).toList())).added();
		return new Tally("prices", priceLists.stream().mapToInt(list -> list.lines().size()).sum(), created);
	}

	/** @return whether any price was loaded */
	boolean isThere() {
		return lists.count(PageRequest.first("pricing.entries", 1)).orElseThrow().rows() > 0;
	}

	private long pricesOn(DemoPriceList list) {
		return lists.count(PageRequest.first("pricing.entries", 1).filteredBy(Filter.of("list", Comparison.EQUALS, list.code()))).orElseThrow()
				.rows();
	}

	private static NewPrice price(DemoPriceList.Line line, Register<Product> products) {
		return new NewPrice(products.ref(line.product()), line.fromQuantity(), line.price(), Period.ALWAYS);
	}

	/** Customers pay the prices of their group's lists, less their own discount. */
	Tally terms(GreenfieldTrading company) {
		List<DemoParty> customers = company.parties().stream().filter(DemoParty::isCustomer).toList();
		Register<PriceList> known = Register.read(lists, "pricing.lists", "code");
		Register<Party> parties = Register.read(lists, "crm.parties", "code");
		int created = gestures.run(user, "terms", new SetCustomerTermsOperation(customers.stream()
				.map(customer -> new Agreed(parties.ref(customer.code()), customer.discount(), lists(company, customer, known))).toList())).added();
		return new Tally("customers' terms", customers.size(), created);
	}

	private static List<Ref<PriceList>> lists(GreenfieldTrading company, DemoParty customer, Register<PriceList> known) {
		return customer.group().map(company::group).orElseThrow().priceLists().stream().map(known::ref).toList();
	}
}
