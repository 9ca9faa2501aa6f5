package emporion.warehouse.rules;

import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;
import emporion.base.value.CardCode;
import emporion.warehouse.WarehouseData;

/** Whether a warehouse's card is in order by itself; whether its code is free only the server knows. */
public final class WarehouseCheck {

	private static final int MAX_NAME = 100;

	/** @return what is wrong, each at its field; empty when nothing is */
	public List<Problem> check(WarehouseData warehouse) {
		List<Problem> problems = new ArrayList<>();
		if (warehouse.code().isEmpty())
			problems.add(Problem.error("WHS-015").at("code"));
		else if (CardCode.parse(warehouse.code()).isEmpty())
			problems.add(Problem.error("WHS-016", warehouse.code(), CardCode.MAX_LENGTH).at("code"));
		if (warehouse.name().isEmpty())
			problems.add(Problem.error("WHS-018").at("name"));
		else if (warehouse.name().length() > MAX_NAME)
			problems.add(Problem.error("WHS-025", MAX_NAME, warehouse.name().length()).at("name"));
		// stands between slashes in document numbers
		if (!warehouse.branch().matches("[A-Z0-9]{0,6}"))
			problems.add(Problem.error("WHS-019", warehouse.branch()).at("branch"));
		return problems;
	}
}
