package emporion.demo.server;

import java.util.List;

import emporion.catalog.server.CatalogServerParts;
import emporion.crm.server.CrmServerParts;
import emporion.platform.server.runtime.ServerParts;
import emporion.pricing.PriceRule;
import emporion.pricing.server.PricingServerParts;
import emporion.reporting.ReportEngine;
import emporion.sales.server.SalesServerParts;
import emporion.sales.server.print.DocumentPrinter;
import emporion.warehouse.server.WarehouseServerParts;

/**
 * Everything the five domains bring to a server, put together by constructors: for scenario files, tests and benchmarks, which run servers
 * of their own.
 */
public final class SuiteParts {

	private final ReportEngine reports;

	/** @param reports prints documents; may be shared by many servers */
	public SuiteParts(ReportEngine reports) {
		this.reports = reports;
	}

	/** @return a new set of parts, for one server */
	public ServerParts create() {
		return create(List.of());
	}

	/**
	 * @param further price rules of other modules
	 * @return a new set of parts, for one server
	 */
	public ServerParts create(List<PriceRule> further) {
		CatalogServerParts catalog = new CatalogServerParts();
		CrmServerParts crm = new CrmServerParts();
		PricingServerParts pricing = new PricingServerParts(further);
		WarehouseServerParts warehouse = new WarehouseServerParts();
		SalesServerParts sales = new SalesServerParts(pricing.calculator(), pricing.priceBooks(), warehouse.stockBlocks(),
				warehouse.goodsIssues(), new DocumentPrinter(reports));
		return new ServerParts(List.of(catalog.module()), catalog.handlers(), catalog.rules(), List.of(), catalog.queries(), List.of(catalog.texts()))
				.plus(new ServerParts(List.of(crm.module()), crm.handlers(), crm.rules(), List.of(), crm.queries(), List.of(crm.texts())))
				.plus(new ServerParts(List.of(warehouse.module()), warehouse.handlers(), warehouse.rules(), List.of(), warehouse.queries(),
						List.of(warehouse.texts())))
				.plus(new ServerParts(List.of(pricing.module()), pricing.handlers(), pricing.rules(), pricing.listeners(), pricing.queries(),
						List.of(pricing.texts())))
				.plus(new ServerParts(List.of(sales.module()), sales.handlers(), sales.rules(), sales.listeners(), sales.queries(),
						List.of(sales.texts()), sales.moduleListeners()));
	}
}
