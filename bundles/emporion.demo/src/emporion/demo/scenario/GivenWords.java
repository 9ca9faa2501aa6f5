package emporion.demo.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import emporion.base.outcome.Outcome;
import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.base.value.Quantity;
import emporion.demo.scenario.Step.Action;
import emporion.demo.scenario.World.KnownProduct;
import emporion.platform.account.CreateAccountOperation;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetCustomerTermsOperation.Agreed;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.warehouse.CreateWarehouseOperation;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.WarehouseData;

/**
 * What is there before: the words under {@code given}. Every scenario begins with our own company, the user {@value World#USER}, the
 * warehouse {@value #WAREHOUSE} where it names none, and the base list {@value #BASE_LIST} where a product is given a price.
 */
final class GivenWords {

	static final String WAREHOUSE = "MAIN";
	static final String BASE_LIST = "BASE";
	private static final Period ALWAYS = Period.ofNullable(LocalDate.of(2000, 1, 1), null);

	private final CardWords cards = new CardWords();
	private final PartyWords parties = new PartyWords();
	private final PriceWords prices = new PriceWords();
	private final StockWords stock = new StockWords();
	private final List<Step> steps = new ArrayList<>();

	/** @param scenario the whole scenario; {@code given} may be absent */
	List<Step> steps(Fields scenario) {
		Place place = scenario.place();
		add(place, "company", PartyWords.usualCompany());
		add(place, "user", (world, user) -> world.run(user, CardWords.account(World.USER, "Anna", CardWords.USUAL_ROLES)));
		Optional<Fields> given = scenario.optional("given", Entry::fields);
		if (given.isEmpty() || !given.get().has("warehouses"))
			add(place, "warehouse", GivenWords::usualWarehouse);
		given.ifPresent(this::read);
		return steps;
	}

	private void read(Fields given) {
		each(given, "users", cards::user);
		each(given, "warehouses", stock::warehouse);
		each(given, "categories", cards::category);
		for (Entry entry : given.list("products"))
			product(entry.fields());
		each(given, "price lists", prices::priceList);
		for (Entry entry : given.list("parties"))
			party(entry.fields());
		each(given, "leads", parties::lead);
		each(given, "floors", prices::floor);
		for (Entry module : given.list("modules off"))
			add(module.place(), "modules off", StepWords.switched(module, false));
		given.end();
	}

	private void each(Fields given, String name, Function<Fields, Action> reader) {
		for (Entry entry : given.list(name))
			add(entry.place(), name, reader.apply(entry.fields()));
	}

	private void add(Place place, String what, Action action) {
		steps.add(new Step(place, what, World.ADMINISTRATOR, action, Optional.empty(), Optional.empty(), List.of()));
	}

	private static Outcome<?> usualWarehouse(World world, String user) {
		return world.run(user, new CreateWarehouseOperation(new WarehouseData(WAREHOUSE, "Main warehouse", "", "Warszawa", true)))
				.map(created -> {
					world.warehouses().put(WAREHOUSE, created.warehouse());
					return created;
				});
	}

	/** A product may bring its price on the base list and its stock with it. */
	private void product(Fields fields) {
		Entry code = fields.required("code");
		Optional<Entry> price = fields.optional("price");
		Optional<Entry> onHand = fields.optional("stock");
		add(fields.place(), "products", cards.product(fields));
		price.map(Entry::decimal).ifPresent(amount -> add(price.get().place(), "price", (world, user) -> basePrice(world, user, code, amount)));
		onHand.ifPresent(entry -> add(entry.place(), "stock", stock(code, entry)));
	}

	private static Outcome<?> basePrice(World world, String user, Entry product, BigDecimal price) {
		if (!world.priceLists().has(BASE_LIST))
			world.priceLists().put(BASE_LIST, world.run(user, new CreatePriceListOperation(BASE_LIST, "Base", World.CURRENCY, ALWAYS, true))
					.orElseThrow().list());
		return world.run(user, new SetPricesOperation(world.priceLists().named(BASE_LIST),
				List.of(new NewPrice(world.products().get(product).ref(), BigDecimal.ZERO, price, Period.ALWAYS))));
	}

	/** {@code stock: 10} lies in the first warehouse, {@code stock: {EAST: 5}} in those that are named. */
	private static Action stock(Entry product, Entry quantity) {
		if (quantity.isText())
			return (world, user) -> receive(world, user, product, Optional.empty(), quantity);
		Fields places = quantity.fields();
		List<Entry> warehouses = places.names().toList();
		return (world, user) -> {
			Outcome<?> outcome = Outcome.done("nothing");
			for (Entry warehouse : warehouses)
				if (outcome.isDone())
					outcome = receive(world, user, product, Optional.of(warehouse), places.required(warehouse.text()));
			return outcome;
		};
	}

	private static Outcome<?> receive(World world, String user, Entry product, Optional<Entry> warehouse, Entry quantity) {
		KnownProduct known = world.products().get(product);
		Quantity received = quantity.quantity(known.unit());
		return world.run(user, new ReceiveGoodsOperation(world.warehouse(warehouse), List.of(new ReceiveGoodsOperation.Line(known.ref(), received))));
	}

	/** A party may bring its terms with it. */
	private void party(Fields fields) {
		Entry name = fields.required("name");
		Optional<Entry> discount = fields.optional("discount");
		List<Entry> lists = fields.list("lists");
		add(fields.place(), "parties", parties.party(fields));
		if (discount.isPresent() || !lists.isEmpty())
			add(fields.place(), "terms", (world, user) -> world.run(user, new SetCustomerTermsOperation(List.of(new Agreed(
					world.parties().get(name), discount.map(Entry::percent).orElse(Percent.ZERO),
					lists.stream().map(world.priceLists()::get).toList())))));
	}
}
