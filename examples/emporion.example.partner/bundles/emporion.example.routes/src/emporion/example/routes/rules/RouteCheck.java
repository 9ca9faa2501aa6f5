package emporion.example.routes.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;

/** Whether a route's card is right; the same while it is typed and when it is saved. */
public final class RouteCheck {

	/** Per cent. */
	public static final BigDecimal MAX_SURCHARGE = BigDecimal.valueOf(50);

	/** @return what is wrong, naming the fields; any value may be null */
	public List<Problem> check(String code, String name, BigDecimal surcharge) {
		List<Problem> problems = new ArrayList<>();
		if (code == null || code.isBlank())
			problems.add(Problem.error("RTE-001").at("code"));
		if (name == null || name.isBlank())
			problems.add(Problem.error("RTE-002").at("name"));
		if (surcharge == null || surcharge.signum() < 0 || surcharge.compareTo(MAX_SURCHARGE) > 0)
			problems.add(Problem.error("RTE-003", MAX_SURCHARGE).at("surcharge"));
		return problems;
	}
}
