package emporion.warehouse.server.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.catalog.model.Product;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Reading;
import emporion.platform.operation.UnitOfWork;
import emporion.warehouse.StockBlocking;
import emporion.warehouse.StockBlocking.Line;
import emporion.warehouse.StockBlocks;
import emporion.warehouse.StockLine;
import emporion.warehouse.StockRequest;
import emporion.warehouse.model.StockBlock;
import emporion.warehouse.model.StockReservation;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehouseFactory;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.rules.BlockFreeStockRule;
import emporion.warehouse.rules.BlockFreeStockRule.Split;
import emporion.warehouse.rules.StockLineCheck;

/** Blocks on the stock levels of the repository. */
@Component
public final class StockBlocksImpl implements StockBlocks {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	private final StockLineCheck check = new StockLineCheck();
	private final BlockFreeStockRule rule = new BlockFreeStockRule();

	@Activate
	public StockBlocksImpl() {
	}

	@Override
	public Outcome<StockBlocking> block(OperationContext context, StockRequest request, Supplier<DocumentNumber> document) {
		List<Problem> problems = check.check(request);
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		StockBook book = StockBook.open(context, request.warehouse(), stocked(request).map(StockLine::product).toList());
		DocumentNumber owner = document.get();
		List<Line> lines = new ArrayList<>();
		for (StockLine line : request.lines())
			lines.add(line.product().isStocked() ? block(context.work(), book, request.warehouse(), line, owner) : notStocked(line));
		book.write();
		return Outcome.done(new StockBlocking(lines));
	}

	private Line block(UnitOfWork work, StockBook book, Warehouse warehouse, StockLine line, DocumentNumber owner) {
		StockBook.Entry entry = book.entry(new StockPlace(warehouse, line.product()));
		Split split = rule.split(line.quantity(), entry.free());
		if (split.blocked().isPositive()) {
			entry.block(split.blocked());
			work.add(block(warehouse, line.product(), split.blocked(), owner.text(), line.line()));
		}
		if (split.missing().isPositive())
			work.add(reservation(warehouse, line, split.missing(), owner));
		return new Line(line.line(), split.blocked(), split.missing(), split.because());
	}

	private Line notStocked(StockLine line) {
		Split split = rule.notStocked(line.quantity());
		return new Line(line.line(), split.blocked(), split.missing(), split.because());
	}

	@Override
	public void release(OperationContext context, DocumentNumber document) {
		UnitOfWork work = context.work();
		List<StockPlace> places = Stream.concat(
				blocks(work, document).stream().map(block -> new StockPlace(block.getWarehouse(), block.getProduct())),
				reservations(work, document).stream()
						.map(reservation -> new StockPlace(reservation.getWarehouse(), reservation.getProduct())))
				.toList();
		if (places.isEmpty())
			return;
		StockBook book = StockBook.open(context, places);
		// a receipt may have moved goods from reservation to block before the levels were held
		for (StockBlock stale : blocks(work, document)) {
			StockBlock block = work.refresh(stale);
			StockBook.Entry entry = book.entry(new StockPlace(block.getWarehouse(), block.getProduct()));
			entry.block(new Quantity(block.getQuantity().negate(), entry.unit()));
			work.delete(block);
		}
		reservations(work, document).forEach(work::delete);
		Map<Warehouse, List<Product>> freed = places.stream().collect(
				Collectors.groupingBy(StockPlace::warehouse, Collectors.mapping(StockPlace::product, Collectors.toList())));
		freed.forEach((warehouse, products) -> new ReservationQueue(work, book).serve(warehouse, products, Optional.of(document)));
		book.write();
	}

	@Override
	public List<Line> blockedFor(Reading reading, DocumentNumber document) {
		Map<Integer, UnitOfMeasure> units = new TreeMap<>();
		Map<Integer, BigDecimal> blocked = new TreeMap<>();
		Map<Integer, BigDecimal> missing = new TreeMap<>();
		for (StockBlock block : blocks(reading, document)) {
			units.put(block.getLine(), UnitOfMeasure.of(block.getProduct().getUnit()));
			blocked.merge(block.getLine(), block.getQuantity(), BigDecimal::add);
		}
		for (StockReservation reservation : reservations(reading, document)) {
			units.put(reservation.getLine(), UnitOfMeasure.of(reservation.getProduct().getUnit()));
			missing.merge(reservation.getLine(), reservation.getQuantity(), BigDecimal::add);
		}
		return units.entrySet().stream().map(line -> {
			Quantity here = new Quantity(blocked.getOrDefault(line.getKey(), BigDecimal.ZERO), line.getValue());
			Quantity waiting = new Quantity(missing.getOrDefault(line.getKey(), BigDecimal.ZERO), line.getValue());
			return new Line(line.getKey(), here, waiting, Explanation.of("warehouse.blockedNow", here, waiting));
		}).toList();
	}

	static Stream<StockLine> stocked(StockRequest request) {
		return request.lines().stream().filter(line -> line.product().isStocked());
	}

	static List<StockBlock> blocks(Reading reading, DocumentNumber document) {
		return reading.findBy(StockBlock.class, MODEL.getStockBlock_Document(), document.text());
	}

	private static Collection<StockReservation> reservations(Reading reading, DocumentNumber document) {
		return reading.findBy(StockReservation.class, MODEL.getStockReservation_Document(), document.text());
	}

	static StockBlock block(Warehouse warehouse, Product product, Quantity quantity, String document, int line) {
		StockBlock block = WarehouseFactory.eINSTANCE.createStockBlock();
		block.setWarehouse(warehouse);
		block.setProduct(product);
		block.setQuantity(quantity.amount());
		block.setDocument(document);
		block.setLine(line);
		return block;
	}

	private static StockReservation reservation(Warehouse warehouse, StockLine line, Quantity missing, DocumentNumber document) {
		StockReservation reservation = WarehouseFactory.eINSTANCE.createStockReservation();
		reservation.setWarehouse(warehouse);
		reservation.setProduct(line.product());
		reservation.setQuantity(missing.amount());
		reservation.setDocument(document.text());
		reservation.setLine(line.line());
		return reservation;
	}
}
