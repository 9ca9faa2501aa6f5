package emporion.warehouse.server.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.warehouse.CountStockOperation;
import emporion.warehouse.CountStockOperation.StockCounted;
import emporion.warehouse.model.MoveKind;
import emporion.warehouse.server.internal.StockDocument;
import emporion.warehouse.server.internal.StockDocument.Line;

/** Sets what lies in a warehouse to what was counted there. */
@Component(service = OperationHandler.class)
public final class CountStockHandler implements OperationHandler<CountStockOperation, StockCounted> {

	@Activate
	public CountStockHandler() {
	}

	@Override
	public Class<CountStockOperation> operation() {
		return CountStockOperation.class;
	}

	@Override
	public Outcome<StockCounted> handle(CountStockOperation operation, OperationContext context) {
		StockDocument count = new StockDocument(context, operation.warehouse(), operation.lines().size());
		Set<Ref<Product>> seen = new HashSet<>();
		operation.lines().forEach(line -> count.line(line.product(), line.counted(), problem(line, seen.add(line.product()))));
		if (!count.problems().isEmpty())
			return Outcome.refused(count.problems());
		count.open();
		List<Problem> tooFew = lessThanBlocked(count);
		if (!tooFew.isEmpty())
			return Outcome.refused(tooFew);
		DocumentNumber number = count.number("IN");
		int differences = 0;
		for (Line line : count.lines()) {
			Quantity difference = line.quantity().minus(count.onHand(line.product()));
			if (difference.isZero())
				continue;
			count.move(MoveKind.ADJUSTMENT, line.product(), difference, number);
			differences++;
		}
		count.close();
		return Outcome.done(new StockCounted(number, differences));
	}

	private static Optional<Problem> problem(CountStockOperation.Line line, boolean first) {
		if (!first)
			return Optional.of(Problem.error("WHS-023", line.product()).at("product"));
		return line.counted().isNegative() ? Optional.of(Problem.error("WHS-022", line.counted()).at("counted")) : Optional.empty();
	}

	private static List<Problem> lessThanBlocked(StockDocument count) {
		List<Problem> problems = new ArrayList<>();
		for (int i = 0; i < count.lines().size(); i++) {
			Line line = count.lines().get(i);
			Quantity blocked = count.blocked(line.product());
			if (line.quantity().compareTo(blocked) < 0)
				problems.add(Problem.error("WHS-021", line.product().getCode(), line.quantity(), blocked)
						.at("lines[" + i + "].counted"));
		}
		return problems;
	}
}
