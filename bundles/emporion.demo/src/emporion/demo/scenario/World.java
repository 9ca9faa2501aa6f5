package emporion.demo.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.UnitOfMeasure;
import emporion.catalog.model.Product;
import emporion.crm.model.Lead;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Reading;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.pricing.model.PriceList;
import emporion.warehouse.model.Warehouse;

/** What a running scenario has made so far, by the names it uses, and the server it plays on. Used by one thread. */
final class World {

	/** As whom cards and prices are set up. */
	static final String ADMINISTRATOR = "admin";
	/** As whom a step is done that names no user. */
	static final String USER = "anna";
	static final CurrencyUnit CURRENCY = CurrencyUnit.of("PLN");

	private final ServerRuntime server;
	private final ScenarioClock clock;
	private final Names<KnownProduct> products = new Names<>("product");
	private final Names<Ref<Warehouse>> warehouses = new Names<>("warehouse");
	private final Names<Ref<PriceList>> priceLists = new Names<>("price list");
	private final Names<Ref<Party>> parties = new Names<>("party");
	private final Names<Ref<Lead>> leads = new Names<>("lead");
	private final SalesDocuments documents = new SalesDocuments();

	/** A product and the unit in which it counts. */
	record KnownProduct(Ref<Product> ref, UnitOfMeasure unit) {
	}

	World(ServerRuntime server, ScenarioClock clock) {
		this.server = server;
		this.clock = clock;
	}

	ServerRuntime server() {
		return server;
	}

	ScenarioClock clock() {
		return clock;
	}

	/** Looks at what is committed. */
	<T> T read(Function<Reading, T> question) {
		try (CommittableWork work = server.repository().begin(ADMINISTRATOR)) {
			return question.apply(work);
		}
	}

	/** @return an amount in the scenario's currency, rounded half up */
	static Money money(BigDecimal amount) {
		return Money.of(CURRENCY, amount, RoundingMode.HALF_UP);
	}

	<R extends Record> Outcome<R> run(String user, Operation<R> operation) {
		return server.operations(user).run(operation);
	}

	/** @return the problems' sentences with their codes and fields, in one line */
	String words(List<Problem> problems) {
		return String.join("; ", problems.stream().map(problem -> problem.code() + problem.field().map(name -> " at " + name).orElse("")
				+ " (" + server.texts().text(problem, Locale.ENGLISH) + ")").toList());
	}

	Names<KnownProduct> products() {
		return products;
	}

	Names<Ref<Warehouse>> warehouses() {
		return warehouses;
	}

	/** @return the warehouse of this name, or the scenario's first one */
	Ref<Warehouse> warehouse(Optional<Entry> name) {
		return name.map(warehouses::get).orElseGet(warehouses::first);
	}

	Names<Ref<PriceList>> priceLists() {
		return priceLists;
	}

	Names<Ref<Party>> parties() {
		return parties;
	}

	Names<Ref<Lead>> leads() {
		return leads;
	}

	SalesDocuments documents() {
		return documents;
	}
}
