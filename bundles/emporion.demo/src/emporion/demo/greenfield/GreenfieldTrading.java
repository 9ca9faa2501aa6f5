package emporion.demo.greenfield;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The demo company Greenfield Trading Sp. z o.o. of Kraków: a wholesaler of garden, tool, building and household goods that sells in Poland
 * and to Ukraine. Names, numbers and addresses are invented; check digits are right; mail addresses end in {@code .example}, which no mail
 * can reach (RFC 2606).
 *
 * <p>Everything refers to everything by code. Lists are in the order in which the data may be created: parents before children.
 *
 * @param users        three: sales, warehouse, administrator
 * @param warehouses   two, the central one first
 * @param categories   a tree of at most three levels
 * @param products     500, by family
 * @param groups       of customers, each with its hierarchy of price lists
 * @param parties      300, of them 20 leads
 * @param priceLists   three, the base list first
 * @param openingStock one entry for every warehouse and stocked product
 */
public record GreenfieldTrading(DemoCompany company, List<DemoUser> users, List<DemoWarehouse> warehouses, List<DemoCategory> categories,
		List<DemoProduct> products, List<DemoCustomerGroup> groups, List<DemoParty> parties, List<DemoPriceList> priceLists,
		List<DemoStock> openingStock) {

	public GreenfieldTrading {
		users = List.copyOf(users);
		warehouses = List.copyOf(warehouses);
		categories = List.copyOf(categories);
		products = List.copyOf(products);
		groups = List.copyOf(groups);
		parties = List.copyOf(parties);
		priceLists = List.copyOf(priceLists);
		openingStock = List.copyOf(openingStock);
	}

	/** @return the company, the same at every call; takes a quarter of a second when the classes are cold */
	public static GreenfieldTrading create() {
		DemoCompany company = House.company();
		List<DemoProduct> products = Assortment.products(new Dice(500));
		List<DemoParty> parties = new Counterparties(new Dice(300), company.nip()).draw();
		return new GreenfieldTrading(company, House.users(), House.warehouses(), Assortment.categories(), products, PriceLists.groups(), parties,
				PriceLists.lists(products, new Dice(3)), OpeningStock.draw(products, new Dice(2)));
	}

	/** @throws NoSuchElementException if there is none with the code */
	public DemoProduct product(String code) {
		return products.stream().filter(product -> product.code().equals(code)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("no demo product " + code));
	}

	/** @throws NoSuchElementException if there is none with the code */
	public DemoParty party(String code) {
		return parties.stream().filter(party -> party.code().equals(code)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("no demo party " + code));
	}

	/** @throws NoSuchElementException if there is none with the code */
	public DemoCustomerGroup group(String code) {
		return groups.stream().filter(group -> group.code().equals(code)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("no demo customer group " + code));
	}

	/**
	 * @return net price per unit on the base list, for a small quantity
	 * @throws NoSuchElementException if the product has none
	 */
	public BigDecimal basePrice(String product) {
		return priceLists.stream().filter(DemoPriceList::base).flatMap(list -> list.lines().stream()).filter(line -> line.product().equals(product))
				.map(DemoPriceList.Line::price).findFirst().orElseThrow(() -> new NoSuchElementException("no base price of " + product));
	}

	/** @return the parties that are leads, by code */
	public List<DemoParty> leads() {
		return parties.stream().filter(DemoParty::isLead).toList();
	}
}
