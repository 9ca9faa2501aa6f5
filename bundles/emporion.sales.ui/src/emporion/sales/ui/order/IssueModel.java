package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.ui.field.Reading;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.model.Order;

/** What is to be issued of an order now: proposed is everything open; the user lowers it. Without widgets. */
final class IssueModel {

	private final Ref<Order> order;
	private final String number;
	private final List<OrderModel.OpenLine> open;
	private final Map<Integer, Reading<BigDecimal>> entered = new LinkedHashMap<>();

	IssueModel(OrderModel model) {
		order = model.saved().order().orElseThrow();
		number = model.saved().number();
		open = model.openLines();
		open.forEach(line -> entered.put(line.line(), Reading.of(line.open())));
	}

	/** @return number of the order */
	String order() {
		return number;
	}

	List<OrderModel.OpenLine> open() {
		return open;
	}

	/** @param line number from 1 */
	void enter(int line, Reading<BigDecimal> quantity) {
		entered.put(line, quantity);
	}

	/** @return what is wrong, line by line; a line left empty or at zero is simply not issued */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		for (OrderModel.OpenLine line : open) {
			Reading<BigDecimal> reading = entered.get(line.line());
			reading.problem().ifPresent(problems::add);
			Optional.ofNullable(reading.value()).ifPresent(quantity -> {
				if (quantity.signum() < 0)
					problems.add(Problem.error("SAL-006", line.line(), quantity.toPlainString()));
				else if (quantity.compareTo(line.open()) > 0)
					problems.add(Problem.error("SAL-020", line.line(), quantity.toPlainString(), line.open().toPlainString()));
			});
		}
		if (problems.isEmpty() && lines().isEmpty())
			problems.add(Problem.error("SAL-023"));
		return problems;
	}

	private List<IssueGoodsOperation.Line> lines() {
		return entered.entrySet().stream().filter(line -> line.getValue().value() != null && line.getValue().value().signum() > 0)
				.map(line -> new IssueGoodsOperation.Line(line.getKey(), line.getValue().value())).toList();
	}

	/** @return what to ask of the server; call only without problems */
	IssueGoodsOperation operation() {
		return new IssueGoodsOperation(order, lines());
	}
}
