package emporion.sales.server.operations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.IssueGoodsOperation.OrderGoodsIssued;
import emporion.sales.OrderStep;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;
import emporion.sales.rules.DocumentCheck;
import emporion.sales.server.internal.Documents;
import emporion.sales.server.internal.Stockkeeping;
import emporion.warehouse.GoodsIssued;
import emporion.warehouse.StockLine;

/** Issues goods of an order from its block and notes on its lines what has gone out. */
@Component(service = OperationHandler.class)
public final class IssueGoodsHandler implements OperationHandler<IssueGoodsOperation, OrderGoodsIssued> {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final DocumentCheck check = new DocumentCheck();
	private final Stockkeeping stock;

	@Activate
	public IssueGoodsHandler(@Reference Stockkeeping stock) {
		this.stock = stock;
	}

	@Override
	public Class<IssueGoodsOperation> operation() {
		return IssueGoodsOperation.class;
	}

	@Override
	public Outcome<OrderGoodsIssued> handle(IssueGoodsOperation operation, OperationContext context) {
		Optional<Order> found = Documents.holdOrder(context, operation.order());
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-011", operation.order()).at("order"));
		Order order = found.get();
		Optional<Problem> problem = OrderStep.ISSUE.problemOf(order, Documents.name(context.work(), order));
		if (problem.isPresent())
			return Outcome.refused(problem.get());
		List<Problem> problems = new ArrayList<>();
		Map<OrderLine, BigDecimal> wanted = wanted(order, operation.lines(), problems);
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Outcome<Optional<GoodsIssued>> issued = issue(context, order, wanted);
		return switch (issued) {
			case Outcome.Refused<Optional<GoodsIssued>> refused -> Outcome.refused(refused.problems());
			case Outcome.Done<Optional<GoodsIssued>> done -> Outcome.done(note(operation, context, order, wanted, done.result()));
		};
	}

	private Map<OrderLine, BigDecimal> wanted(Order order, List<IssueGoodsOperation.Line> asked, List<Problem> problems) {
		Map<Integer, OrderLine> byNumber = order.getLines().stream().collect(Collectors.toMap(OrderLine::getLine, Function.identity()));
		Map<OrderLine, BigDecimal> wanted = new LinkedHashMap<>();
		if (asked.isEmpty())
			problems.add(Problem.error("SAL-023").at("lines"));
		for (int i = 0; i < asked.size(); i++) {
			IssueGoodsOperation.Line line = asked.get(i);
			String field = "lines[" + i + "].";
			OrderLine ordered = byNumber.get(line.line());
			if (ordered == null) {
				problems.add(Problem.error("SAL-021", line.line()).at(field + "line"));
				continue;
			}
			if (wanted.putIfAbsent(ordered, line.quantity()) != null)
				problems.add(Problem.error("SAL-022", line.line()).at(field + "line"));
			BigDecimal open = ordered.getQuantity().subtract(ordered.getIssued());
			Optional<Problem> wrong = check.quantity(line.quantity(), line.line()).map(problem -> problem.at(field + "quantity"));
			wrong.ifPresent(problems::add);
			if (wrong.isEmpty() && line.quantity().compareTo(open) > 0)
				problems.add(Problem.error("SAL-020", line.line(), quantity(ordered, line.quantity()), quantity(ordered, open))
						.at(field + "quantity"));
		}
		return wanted;
	}

	/** Services are rendered, not issued: an order's lines of services alone need no goods issue. */
	private Outcome<Optional<GoodsIssued>> issue(OperationContext context, Order order, Map<OrderLine, BigDecimal> wanted) {
		List<StockLine> goods = wanted.entrySet().stream().filter(line -> line.getKey().getProduct().isStocked())
				.map(line -> new StockLine(line.getKey().getLine(), line.getKey().getProduct(), quantity(line.getKey(), line.getValue())))
				.toList();
		if (goods.isEmpty())
			return Outcome.done(Optional.empty());
		return stock.issue(context, order, goods).map(Optional::of);
	}

	private static OrderGoodsIssued note(IssueGoodsOperation operation, OperationContext context, Order order,
			Map<OrderLine, BigDecimal> wanted, Optional<GoodsIssued> issued) {
		wanted.forEach((line, quantity) -> context.work().change(line).set(MODEL.getOrderLine_Issued(), line.getIssued().add(quantity)));
		boolean complete = order.getLines().stream().allMatch(
				line -> line.getIssued().add(wanted.getOrDefault(line, BigDecimal.ZERO)).compareTo(line.getQuantity()) >= 0);
		OrderState state = complete ? OrderState.ISSUED : OrderState.PARTLY_ISSUED;
		int edition = order.getEdition() + 1;
		context.work().change(order).set(MODEL.getOrder_State(), state)
				.set(MODEL.getOrder_LastIssueDate(), context.clock().today()).set(MODEL.getOrder_Edition(), edition);
		return new OrderGoodsIssued(operation.order(), state, edition, issued.map(GoodsIssued::issue), issued.map(GoodsIssued::number));
	}

	private static Quantity quantity(OrderLine line, BigDecimal amount) {
		return new Quantity(amount, UnitOfMeasure.of(line.getUnit()));
	}
}
