package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import emporion.base.outcome.Problem;
import emporion.sales.OrderHeader;
import emporion.sales.OrderStep;
import emporion.sales.SaveOrderOperation;
import emporion.sales.rules.TaxRounding;
import emporion.sales.ui.document.DocumentModel;
import emporion.sales.ui.document.LineEntry;
import emporion.warehouse.WarehouseHit;

/** An order while it is edited. Without widgets; UI thread only. */
public final class OrderModel extends DocumentModel<OrderSnapshot> {

	private final Supplier<LocalDate> today;

	public OrderModel(OrderSnapshot saved, TaxRounding rounding, Supplier<LocalDate> today) {
		super(saved, rounding);
		this.today = today;
	}

	@Override
	public String dayField() {
		return "requestedDate";
	}

	@Override
	protected Optional<Problem> dayProblem(Optional<LocalDate> entered) {
		return check.requestedDate(entered, today.get());
	}

	@Override
	public boolean isEditable() {
		return offers(OrderStep.SAVE);
	}

	@Override
	public boolean hasIssues() {
		return true;
	}

	/** @return whether the step can be done in the order's present state */
	public boolean offers(OrderStep step) {
		return step.isAllowedIn(saved().state(), saved().warehouse().isPresent()) && (step == OrderStep.SAVE || saved().order().isPresent());
	}

	/** @return what keeps the order from being saved */
	public List<Problem> problemsOfSaving(String customerLabel, String warehouseLabel) {
		List<Problem> missing = new ArrayList<>();
		if (customer().isEmpty())
			missing.add(missing(customerLabel, "customer"));
		if (isStockKept() && warehouse().isEmpty())
			missing.add(missing(warehouseLabel, "warehouse"));
		return problemsOfSaving(missing);
	}

	/** @return the operation that saves; call only when {@link #problemsOfSaving} is empty */
	public SaveOrderOperation saving() {
		OrderHeader header = new OrderHeader(customer().orElseThrow().party(), warehouse().map(WarehouseHit::warehouse), currency(), day(),
				remarks());
		return new SaveOrderOperation(saved().order(), saved().edition(), header, requests());
	}

	/** @return open quantities by line number from 1, for issuing; only lines with something open */
	public List<OpenLine> openLines() {
		List<OpenLine> open = new ArrayList<>();
		for (int i = 0; i < lines().size(); i++)
			if (lines().get(i).open().signum() > 0)
				open.add(new OpenLine(i + 1, lines().get(i), lines().get(i).open()));
		return List.copyOf(open);
	}

	/** @param line number from 1 */
	public record OpenLine(int line, LineEntry entry, BigDecimal open) {
	}
}
