package emporion.demo.loader;

import java.util.List;
import java.util.function.Consumer;

import emporion.demo.greenfield.DemoUser;
import emporion.demo.greenfield.DemoUser.Role;
import emporion.demo.greenfield.GreenfieldTrading;
import emporion.demo.server.Register;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.query.Lists;

/**
 * Fills a server with the demo company, by the operations that everybody uses. May be stopped at any moment and started again: it goes on
 * where it was; what is there stays untouched. What belongs to modules that are off is left out, and loaded when they are on. Used by one
 * thread.
 */
public final class GreenfieldLoader {

	private final ServerRuntime server;
	private final Consumer<String> progress;
	private boolean created;

	/** @param progress gets a line for each step */
	public GreenfieldLoader(ServerRuntime server, Consumer<String> progress) {
		this.server = server;
		this.progress = progress;
	}

	/**
	 * @return whether anything was missing
	 * @throws LoadFailedException if the server refuses, or holds another company's goods
	 */
	public boolean load(GreenfieldTrading company) {
		String administrator = login(company, Role.ADMINISTRATOR);
		String storekeeper = login(company, Role.WAREHOUSE);
		Lists lists = server.lists(administrator);
		Gestures gestures = new Gestures(server);
		StockLoad stock = new StockLoad(gestures, lists);
		refuseOthers(lists, company);
		PriceLoad prices = new PriceLoad(gestures, lists, administrator);
		if (server.isOn("warehouse") && company.warehouses().stream().allMatch(stock::hasMoves) && (!server.isOn("pricing") || prices.isThere()))
			return false;
		created = false;
		new AccountLoad(gestures).accounts(administrator, company.users());
		progress.accept(company.users().size() + " users");
		CatalogLoad catalog = new CatalogLoad(gestures, lists, administrator);
		PartyLoad parties = new PartyLoad(gestures, lists);
		if (server.isOn("crm"))
			parties.company(administrator, company.company());
		if (server.isOn("warehouse"))
			report(stock.warehouses(administrator, company.warehouses()), catalog.categories(company.categories()));
		else
			report(catalog.categories(company.categories()));
		report(catalog.products(company.products()));
		if (server.isOn("crm"))
			report(parties.parties(administrator, company.parties()), parties.leads(administrator, company.parties()));
		if (server.isOn("pricing"))
			report(prices.priceLists(company.priceLists()), prices.prices(company.priceLists()), prices.terms(company));
		if (server.isOn("warehouse"))
			report(stock.openingStock(storekeeper, company));
		return created;
	}

	private void report(Tally... tallies) {
		created |= List.of(tallies).stream().anyMatch(Tally::isNew);
		progress.accept(String.join(" · ", List.of(tallies).stream().map(Tally::toString).toList()));
	}

	private static String login(GreenfieldTrading company, Role role) {
		return company.users().stream().filter(user -> user.role() == role).map(DemoUser::login).findFirst().orElseThrow();
	}

	/** Mixing the demo into a real company's books would be a disaster. */
	private static void refuseOthers(Lists lists, GreenfieldTrading company) {
		Register<?> products = Register.read(lists, "catalog.products", "code");
		if (products.size() > 0 && company.products().stream().noneMatch(product -> products.has(product.code())))
			throw new LoadFailedException("products", "the repository already holds " + products.size() + " products of another company");
	}
}
