package emporion.example.routes;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.Operation;

/**
 * Puts a customer at the end of a route, and takes him off the one he was on.
 *
 * @param route    code of the route, or empty to take him off only
 * @param customer code of the party
 */
public record AssignCustomerOperation(String route, String customer) implements Operation<AssignCustomerOperation.Assigned> {

	public AssignCustomerOperation {
		requireNonNull(route, "route");
		requireNonNull(customer, "customer");
	}

	/** @param position place in the round; 0 when he is on none now */
	public record Assigned(int position) {
	}
}
