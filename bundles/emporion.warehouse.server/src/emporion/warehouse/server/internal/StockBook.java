package emporion.warehouse.server.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.catalog.model.Product;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Reading;
import emporion.platform.operation.Reading.Condition;
import emporion.platform.operation.UnitOfWork;
import emporion.warehouse.model.StockLevel;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehouseFactory;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.rules.StockLevelRule;

/**
 * The stock levels that one operation works on: held for it alone, read once, changed in memory, written at the end. For one operation;
 * stored levels show their old values until the commit, so everything goes through here.
 */
final class StockBook {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	private final UnitOfWork work;
	private final Map<HotKey, Entry> entries = new LinkedHashMap<>();

	private StockBook(UnitOfWork work) {
		this.work = work;
	}

	/** Holds the levels of these places for the operation, all at once, and reads them: one question for each warehouse. */
	static StockBook open(OperationContext context, Collection<StockPlace> places) {
		StockBook book = new StockBook(context.work());
		for (StockPlace place : places)
			book.entries.putIfAbsent(place.key(context.work()), new Entry(place));
		context.holding(book.entries.keySet());
		book.entries.values().stream().map(entry -> entry.place.warehouse()).distinct().forEach(book::read);
		return book;
	}

	static StockBook open(OperationContext context, Warehouse warehouse, Collection<Product> products) {
		return open(context, products.stream().map(product -> new StockPlace(warehouse, product)).toList());
	}

	private void read(Warehouse warehouse) {
		Set<Product> products = entries.values().stream().filter(entry -> entry.place.warehouse() == warehouse)
				.map(entry -> entry.place.product()).collect(Collectors.toSet());
		for (StockLevel level : work.findByAny(StockLevel.class, MODEL.getStockLevel_Product(), products,
				List.of(new Condition(MODEL.getStockLevel_Warehouse(), warehouse))))
			entry(new StockPlace(warehouse, level.getProduct())).load(level);
	}

	/** @throws IllegalStateException if the book was opened without this place */
	Entry entry(StockPlace place) {
		Entry entry = entries.get(place.key(work));
		if (entry == null)
			throw new IllegalStateException("not held: " + place.product().getCode() + " in " + place.warehouse().getCode());
		return entry;
	}

	/** @return levels that would be impossible, which is a defect of the caller's checks or a race that must not happen */
	List<Problem> problems() {
		StockLevelRule rule = new StockLevelRule();
		List<Problem> problems = new ArrayList<>();
		for (Entry entry : entries.values()) {
			Optional<Problem> problem = rule.check(entry.place.product().getCode(), entry.onHand, entry.blocked);
			problem.ifPresent(problems::add);
		}
		return problems;
	}

	/** Stages the levels that changed. */
	void write() {
		entries.values().forEach(entry -> entry.write(work));
	}

	Reading reading() {
		return work;
	}

	/** One product in one warehouse, as it will be after the operation. */
	static final class Entry {

		private final StockPlace place;
		private StockLevel stored;
		private BigDecimal onHand = BigDecimal.ZERO;
		private BigDecimal blocked = BigDecimal.ZERO;

		private Entry(StockPlace place) {
			this.place = place;
		}

		private void load(StockLevel level) {
			stored = level;
			onHand = level.getOnHand();
			blocked = level.getBlocked();
		}

		Quantity onHand() {
			return new Quantity(onHand, unit());
		}

		Quantity blocked() {
			return new Quantity(blocked, unit());
		}

		Quantity free() {
			return new Quantity(onHand.subtract(blocked), unit());
		}

		UnitOfMeasure unit() {
			return UnitOfMeasure.of(place.product().getUnit());
		}

		/** @param quantity signed */
		void move(Quantity quantity) {
			onHand = onHand.add(quantity.amount());
		}

		/** @param quantity positive to set apart, negative to give back */
		void block(Quantity quantity) {
			blocked = blocked.add(quantity.amount());
		}

		private void write(UnitOfWork work) {
			if (stored == null) {
				if (onHand.signum() != 0 || blocked.signum() != 0)
					work.add(created());
				return;
			}
			if (stored.getOnHand().compareTo(onHand) != 0)
				work.change(stored).set(MODEL.getStockLevel_OnHand(), onHand);
			if (stored.getBlocked().compareTo(blocked) != 0)
				work.change(stored).set(MODEL.getStockLevel_Blocked(), blocked);
		}

		private StockLevel created() {
			StockLevel level = WarehouseFactory.eINSTANCE.createStockLevel();
			level.setProduct(place.product());
			level.setWarehouse(place.warehouse());
			level.setOnHand(onHand);
			level.setBlocked(blocked);
			return level;
		}
	}
}
