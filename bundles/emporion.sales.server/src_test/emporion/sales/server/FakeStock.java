package emporion.sales.server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Reading;
import emporion.warehouse.GoodsIssued;
import emporion.warehouse.GoodsIssues;
import emporion.warehouse.StockBlocking;
import emporion.warehouse.StockBlocks;
import emporion.warehouse.StockLine;
import emporion.warehouse.StockRequest;
import emporion.warehouse.model.GoodsIssue;
import emporion.warehouse.model.WarehouseFactory;

/** A warehouse of one shelf: how much of each product is free, and what is blocked under which number. */
public final class FakeStock implements StockBlocks, GoodsIssues {

	private final Map<Product, BigDecimal> free = new HashMap<>();
	private final Map<String, BigDecimal> blocked = new HashMap<>();
	private final List<String> released = new ArrayList<>();

	public void put(Product product, String quantity) {
		free.put(product, new BigDecimal(quantity));
	}

	/** @return what is blocked for a line of a document */
	public BigDecimal blocked(String document, int line) {
		return blocked.getOrDefault(document + "/" + line, BigDecimal.ZERO);
	}

	/** @return numbers of documents whose blocks were given back */
	public List<String> released() {
		return released;
	}

	@Override
	public Outcome<StockBlocking> block(OperationContext context, StockRequest request, Supplier<DocumentNumber> document) {
		context.holding(List.of(new HotKey(HotKey.STOCK, "shelf")));
		DocumentNumber number = document.get();
		List<StockBlocking.Line> lines = new ArrayList<>();
		for (StockLine line : request.lines()) {
			BigDecimal there = line.product().isStocked() ? free.getOrDefault(line.product(), BigDecimal.ZERO) : line.quantity().amount();
			BigDecimal taken = there.min(line.quantity().amount());
			if (line.product().isStocked()) {
				free.put(line.product(), there.subtract(taken));
				blocked.put(number.text() + "/" + line.line(), taken);
			}
			Quantity got = new Quantity(taken, line.quantity().unit());
			lines.add(new StockBlocking.Line(line.line(), got, line.quantity().minus(got), Explanation.of("warehouse.blocked", got)));
		}
		return Outcome.done(new StockBlocking(lines));
	}

	@Override
	public void release(OperationContext context, DocumentNumber document) {
		released.add(document.text());
		blocked.keySet().removeIf(key -> key.startsWith(document.text() + "/"));
	}

	@Override
	public List<StockBlocking.Line> blockedFor(Reading reading, DocumentNumber document) {
		return List.of();
	}

	@Override
	public Outcome<GoodsIssued> issue(OperationContext context, StockRequest request, DocumentNumber document, String recipient) {
		for (StockLine line : request.lines()) {
			BigDecimal there = blocked(document.text(), line.line());
			if (line.quantity().amount().compareTo(there) > 0)
				return Outcome.refused(Problem.error("WHS-001", line.line(), line.quantity(), there));
		}
		request.lines().forEach(line -> blocked.merge(document.text() + "/" + line.line(), line.quantity().amount(), BigDecimal::subtract));
		GoodsIssue issue = WarehouseFactory.eINSTANCE.createGoodsIssue();
		issue.setRecipient(recipient);
		DocumentNumber number = context.nextNumber("WZ", "", context.clock().today().getYear());
		issue.setDocumentNumber(number.text());
		return Outcome.done(new GoodsIssued(context.work().refOf(context.work().add(issue)), number));
	}
}
