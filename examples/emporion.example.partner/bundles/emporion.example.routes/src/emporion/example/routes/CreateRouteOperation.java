package emporion.example.routes;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

import emporion.example.routes.model.Route;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Makes a route without customers.
 *
 * @param surcharge per cent on the price for customers of the route
 */
public record CreateRouteOperation(String code, String name, String driver, BigDecimal surcharge) implements Operation<CreateRouteOperation.Created> {

	public CreateRouteOperation {
		requireNonNull(code, "code");
		requireNonNull(name, "name");
		requireNonNull(driver, "driver");
		requireNonNull(surcharge, "surcharge");
	}

	/** @param route the new route */
	public record Created(Ref<Route> route) {
	}
}
