package emporion.warehouse.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.OperationContext;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.ReceiveGoodsOperation.Served;
import emporion.warehouse.model.MoveKind;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.rules.StockLineCheck;

/**
 * A document of the warehouse itself in the making: finds its warehouse and products, gathers problems, then changes stock. For one
 * operation.
 */
public final class StockDocument {

	private final OperationContext context;
	private final StockLineCheck check = new StockLineCheck();
	private final List<Problem> problems = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private final Optional<Warehouse> warehouse;
	private StockBook book;

	/** One line with the product it names. */
	public record Line(Product product, Quantity quantity) {
	}

	public StockDocument(OperationContext context, Ref<Warehouse> warehouse, int lineCount) {
		this.context = context;
		this.warehouse = context.work().find(warehouse, Warehouse.class);
		if (this.warehouse.isEmpty())
			problems.add(Problem.error("WHS-002", warehouse).at("warehouse"));
		this.warehouse.filter(found -> !found.isActive()).ifPresent(closed -> problems.add(check.closed(closed.getCode())));
		if (lineCount < 1 || lineCount > ReceiveGoodsOperation.MAX_LINES)
			problems.add(Problem.error("WHS-007", ReceiveGoodsOperation.MAX_LINES, lineCount).at("lines"));
	}

	/** Takes in a line whose product exists, is kept in stock and is counted in the quantity's unit; else notes what is wrong. */
	public void line(Ref<Product> ref, Quantity quantity, Optional<Problem> quantityProblem) {
		String holder = "lines[" + lines.size() + "]";
		Optional<Product> product = context.work().find(ref, Product.class);
		if (product.isEmpty())
			problems.add(Problem.error("WHS-003", ref).at("product").within(holder));
		product.filter(found -> !found.isStocked())
				.ifPresent(service -> problems.add(Problem.error("WHS-006", service.getCode()).at("product").within(holder)));
		quantityProblem.or(() -> product.flatMap(found -> check.unit(found, quantity)))
				.ifPresent(problem -> problems.add(problem.within(holder)));
		lines.add(new Line(product.orElse(null), quantity));
	}

	public StockLineCheck check() {
		return check;
	}

	/** @return what is wrong so far; only without problems the rest may be called */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	public List<Line> lines() {
		return List.copyOf(lines);
	}

	/** Holds the stock levels of all lines; to be called once. */
	public void open() {
		book = StockBook.open(context, warehouse.orElseThrow(), lines.stream().map(Line::product).toList());
	}

	/** @return what lies there, moves of this document included */
	public Quantity onHand(Product product) {
		return entry(product).onHand();
	}

	public Quantity blocked(Product product) {
		return entry(product).blocked();
	}

	private StockBook.Entry entry(Product product) {
		return book.entry(new StockPlace(warehouse.orElseThrow(), product));
	}

	public DocumentNumber number(String kind) {
		String branch = warehouse.map(Warehouse::getBranch).orElse("");
		return context.nextNumber(kind, branch, context.clock().today().getYear());
	}

	public void move(MoveKind kind, Product product, Quantity quantity, DocumentNumber number) {
		new StockJournal(context, book).move(kind, new StockPlace(warehouse.orElseThrow(), product), quantity, number);
	}

	/** Gives free goods to those who wait for them and stages the levels; the last step. */
	public List<Served> close() {
		List<Served> served = new ReservationQueue(context.work(), book).serve(warehouse.orElseThrow(),
				lines.stream().map(Line::product).distinct().toList(), Optional.empty());
		book.write();
		return served;
	}
}
