package emporion.example.routes;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.Operation;
import emporion.sales.PrintedDocument;

/**
 * Asks for a driver's route sheet as PDF. Changes nothing.
 *
 * @param plan     number of the plan
 * @param language {@code pl}, {@code en} or {@code uk}
 */
public record PrintRouteSheetOperation(String plan, String language) implements Operation<PrintedDocument> {

	public PrintRouteSheetOperation {
		requireNonNull(plan, "plan");
		requireNonNull(language, "language");
	}
}
