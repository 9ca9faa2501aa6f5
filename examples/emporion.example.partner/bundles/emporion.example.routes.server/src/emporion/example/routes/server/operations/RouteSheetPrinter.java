package emporion.example.routes.server.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.example.routes.model.PlannedOrder;
import emporion.example.routes.model.RoutePlan;
import emporion.reporting.DataSet;
import emporion.reporting.ReportDesign;
import emporion.reporting.ReportEngine;
import emporion.reporting.ReportFormat;
import emporion.reporting.ReportRequest;

/** Prints route sheets for drivers. Safe for use by many threads at once. */
@Component(service = RouteSheetPrinter.class)
public final class RouteSheetPrinter {

	private final ReportEngine engine;
	private final ReportDesign sheet = ReportDesign.inBundle(RouteSheetPrinter.class, "/reports/sheet.rptdesign");

	@Activate
	public RouteSheetPrinter(@Reference ReportEngine engine) {
		this.engine = engine;
	}

	/** @return the PDF */
	byte[] print(RoutePlan plan, Locale language) {
		Map<String, Object> head = Map.of("number", plan.getDocumentNumber(), "route", plan.getRoute().getCode() + " " + plan.getRoute().getName(),
				"day", plan.getDay().toString(), "driver", plan.getRoute().getDriver() == null ? "" : plan.getRoute().getDriver());
		List<Map<String, Object>> orders = plan.getOrders().stream().map(RouteSheetPrinter::row).toList();
		return engine.render(new ReportRequest(sheet, ReportFormat.PDF, language,
				List.of(new DataSet("plan", List.of(head)), new DataSet("orders", orders))));
	}

	private static Map<String, Object> row(PlannedOrder order) {
		return Map.of("position", order.getPosition(), "orderNumber", order.getOrderNumber(), "customer", order.getCustomerName(), "address",
				order.getAddress(), "gross", order.getGross().toPlainString() + " " + order.getCurrency());
	}
}
