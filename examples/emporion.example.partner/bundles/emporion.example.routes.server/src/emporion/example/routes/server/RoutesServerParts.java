package emporion.example.routes.server;

import java.util.List;

import emporion.example.routes.RoutesTexts;
import emporion.example.routes.server.commit.RouteCardRule;
import emporion.example.routes.server.job.PlanRoutesJob;
import emporion.example.routes.server.operations.AssignCustomerHandler;
import emporion.example.routes.server.operations.CreateRouteHandler;
import emporion.example.routes.server.operations.PlanRouteHandler;
import emporion.example.routes.server.operations.PrintRouteSheetHandler;
import emporion.example.routes.server.operations.RouteSheetPrinter;
import emporion.example.routes.server.price.RouteSurchargeRule;
import emporion.example.routes.server.query.RoutePlansList;
import emporion.example.routes.server.query.RoutesList;
import emporion.platform.server.job.ServerJob;
import emporion.platform.server.runtime.ServerParts;
import emporion.pricing.PriceRule;
import emporion.reporting.ReportEngine;

/** Everything this bundle registers as OSGi services, for a server without OSGi: tests. */
public final class RoutesServerParts {

	private final ReportEngine reports;

	public RoutesServerParts(ReportEngine reports) {
		this.reports = reports;
	}

	/** @return what the server runs */
	public ServerParts parts() {
		return new ServerParts(List.of(new RoutesServerModule()),
				List.of(new CreateRouteHandler(), new AssignCustomerHandler(), new PlanRouteHandler(),
						new PrintRouteSheetHandler(new RouteSheetPrinter(reports))),
				List.of(new RouteCardRule()), List.of(), List.of(new RoutesList(), new RoutePlansList()), List.of(new RoutesTexts()));
	}

	/** @return what the price calculator runs */
	public List<PriceRule> priceRules() {
		return List.of(new RouteSurchargeRule());
	}

	/** @return what the server does by itself */
	public List<ServerJob> jobs() {
		return List.of(new PlanRoutesJob());
	}
}
