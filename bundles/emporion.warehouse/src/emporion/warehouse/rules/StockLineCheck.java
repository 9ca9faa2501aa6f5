package emporion.warehouse.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.warehouse.StockLine;
import emporion.warehouse.StockRequest;

/** Whether lines that ask for goods can be understood at all. */
public final class StockLineCheck {

	/** @return what is wrong, at {@code warehouse}, {@code lines[0].quantity} and the like; empty when nothing is */
	public List<Problem> check(StockRequest request) {
		List<Problem> problems = new ArrayList<>();
		if (!request.warehouse().isActive())
			problems.add(closed(request.warehouse().getCode()));
		Set<Integer> seen = new HashSet<>();
		for (int i = 0; i < request.lines().size(); i++) {
			String holder = "lines[" + i + "]";
			StockLine line = request.lines().get(i);
			positive(line.quantity()).map(problem -> problem.within(holder)).ifPresent(problems::add);
			unit(line.product(), line.quantity()).map(problem -> problem.within(holder)).ifPresent(problems::add);
			if (!seen.add(line.line()))
				problems.add(Problem.error("WHS-020", line.line()).at("line").within(holder));
		}
		return problems;
	}

	/** @return what is wrong with a quantity that must be above zero, at {@code quantity} */
	public Optional<Problem> positive(Quantity quantity) {
		return quantity.isPositive() ? Optional.empty() : Optional.of(Problem.error("WHS-001", quantity).at("quantity"));
	}

	/** @return what is wrong with a quantity in another unit than the product's, at {@code quantity} */
	public Optional<Problem> unit(Product product, Quantity quantity) {
		return quantity.unit().code().equals(product.getUnit()) ? Optional.empty()
				: Optional.of(Problem.error("WHS-004", product.getCode(), product.getUnit(), quantity.unit()).at("quantity"));
	}

	/** @return the problem of a warehouse that is not active, at {@code warehouse} */
	public Problem closed(String warehouseCode) {
		return Problem.error("WHS-005", warehouseCode).at("warehouse");
	}
}
