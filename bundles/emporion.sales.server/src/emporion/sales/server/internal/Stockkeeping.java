package emporion.sales.server.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Reading;
import emporion.platform.server.module.ModuleListener;
import emporion.sales.model.Order;
import emporion.warehouse.Availability;
import emporion.warehouse.GoodsIssued;
import emporion.warehouse.GoodsIssues;
import emporion.warehouse.StockBlocking;
import emporion.warehouse.StockBlocking.Line;
import emporion.warehouse.StockBlocks;
import emporion.warehouse.StockLine;
import emporion.warehouse.StockRequest;
import emporion.warehouse.model.StockBlock;
import emporion.warehouse.model.StockReservation;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehousePackage;

/**
 * What the warehouse does for sales. While its module is off, orders have no warehouse: nothing is set apart for them, and their goods go
 * out with the invoice. Orders that took goods before stay as they are until it is on again. Thread-safe.
 */
@Component(service = Stockkeeping.class)
public final class Stockkeeping implements ModuleListener {

	private static final String MODULE = "warehouse";
	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	private final StockBlocks givenBlocks;
	private final GoodsIssues givenIssues;
	private final AtomicReference<StockBlocks> blocks = new AtomicReference<>();
	private final AtomicReference<GoodsIssues> issues = new AtomicReference<>();

	/** In OSGi, where the module's services come and go. */
	@Activate
	public Stockkeeping() {
		this(null, null);
	}

	/** With what the module offers, where it is told by {@link ModuleListener} that it comes and goes. */
	public Stockkeeping(StockBlocks blocks, GoodsIssues issues) {
		givenBlocks = blocks;
		givenIssues = issues;
		switchedOn(MODULE);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void addBlocks(StockBlocks service) {
		blocks.set(service);
	}

	void removeBlocks(StockBlocks service) {
		blocks.compareAndSet(service, null);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void addIssues(GoodsIssues service) {
		issues.set(service);
	}

	void removeIssues(GoodsIssues service) {
		issues.compareAndSet(service, null);
	}

	@Override
	public void switchedOn(String module) {
		if (module.equals(MODULE)) {
			blocks.set(givenBlocks);
			issues.set(givenIssues);
		}
	}

	@Override
	public void switchedOff(String module) {
		if (module.equals(MODULE)) {
			blocks.set(null);
			issues.set(null);
		}
	}

	/** @return whether orders take goods from a warehouse */
	public boolean isOn() {
		return blocks.get() != null && issues.get() != null;
	}

	/**
	 * The warehouse of an order that is saved: none while the module is off, whatever was entered.
	 *
	 * @param problems gets what is wrong with it
	 */
	public Optional<Warehouse> place(Reading reading, Optional<Ref<Warehouse>> wanted, List<Problem> problems) {
		if (!isOn())
			return Optional.empty();
		Optional<Warehouse> place = wanted.flatMap(warehouse -> reading.find(warehouse, Warehouse.class));
		if (place.isEmpty())
			problems.add(Problem.error("SAL-003", wanted.map(Ref::toString).orElse("–")).at("warehouse"));
		else if (!place.get().isActive())
			problems.add(Problem.error("SAL-016", place.get().getCode()).at("warehouse"));
		return place;
	}

	/** As {@link StockBlocks#block}; without a warehouse nothing is set apart and nothing is missing. */
	public Outcome<StockBlocking> block(OperationContext context, Optional<Warehouse> warehouse, List<StockLine> demand,
			Supplier<DocumentNumber> document) {
		if (warehouse.isPresent())
			return blocks.get().block(context, new StockRequest(warehouse.get(), demand), document);
		return Outcome.done(new StockBlocking(demand.stream().map(Stockkeeping::nothing).toList()));
	}

	private static Line nothing(StockLine line) {
		Quantity zero = Quantity.zero(line.quantity().unit());
		return new Line(line.line(), zero, zero, Explanation.of("sales.noWarehouse", zero));
	}

	/** Gives back what is set apart for an order. Refused while the module is off and the order took goods before ({@code SAL-072}). */
	public Optional<Problem> release(OperationContext context, Order order) {
		DocumentNumber number = new DocumentNumber(order.getDocumentNumber());
		if (isOn())
			blocks.get().release(context, number);
		else if (hasGoods(context.work(), number))
			return Optional.of(Problem.error("SAL-072", number).at("order"));
		return Optional.empty();
	}

	private static boolean hasGoods(Reading reading, DocumentNumber number) {
		return !reading.findBy(StockBlock.class, MODEL.getStockBlock_Document(), number.text()).isEmpty()
				|| !reading.findBy(StockReservation.class, MODEL.getStockReservation_Document(), number.text()).isEmpty();
	}

	/** As {@link GoodsIssues#issue}; refused while the module is off ({@code SAL-073}). */
	public Outcome<GoodsIssued> issue(OperationContext context, Order order, List<StockLine> goods) {
		if (!isOn())
			return Outcome.refused(Problem.error("SAL-073", order.getDocumentNumber()).at("order"));
		return issues.get().issue(context, new StockRequest(order.getWarehouse(), goods), new DocumentNumber(order.getDocumentNumber()),
				order.getCustomer().getName());
	}

	/** @return what lies there; nothing without a warehouse */
	public Availability availability(Reading reading, Product product, Optional<Warehouse> warehouse) {
		Quantity nothing = Quantity.zero(UnitOfMeasure.of(product.getUnit()));
		return warehouse.map(place -> Availability.of(reading, product, place)).orElseGet(() -> new Availability(nothing, nothing));
	}
}
