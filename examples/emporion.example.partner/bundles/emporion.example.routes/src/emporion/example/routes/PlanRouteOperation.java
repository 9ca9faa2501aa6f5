package emporion.example.routes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

import emporion.example.routes.model.RoutePlan;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Plans a day's drive: every confirmed order of the route's customers that is not planned yet, in the order of the stops.
 *
 * @param route code of the route
 * @param day   of the drive, or empty for today
 */
public record PlanRouteOperation(String route, Optional<LocalDate> day) implements Operation<PlanRouteOperation.Planned> {

	public PlanRouteOperation {
		requireNonNull(route, "route");
		requireNonNull(day, "day");
	}

	/** @param number as {@code RT/2026/000001} */
	public record Planned(Ref<RoutePlan> plan, String number, int orders) {
	}
}
