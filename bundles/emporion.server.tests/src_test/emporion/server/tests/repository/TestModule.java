package emporion.server.tests.repository;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

import emporion.catalog.model.CatalogPackage;
import emporion.crm.model.CrmPackage;
import emporion.platform.model.PlatformPackage;
import emporion.platform.server.module.ServerModule;
import emporion.pricing.model.PricingPackage;
import emporion.sales.model.SalesPackage;
import emporion.warehouse.model.WarehousePackage;

/** The real models with just those registers and indexes that the repository's tests use. */
record TestModule(String id, List<EPackage> packages, List<EClass> registers, Set<EClass> writtenByOperationsOnly, Set<EClass> hiddenFromClients,
		List<Index> indexes) implements ServerModule {

	static List<ServerModule> all() {
		PlatformPackage platform = PlatformPackage.eINSTANCE;
		Set<EClass> machinery = Set.of(platform.getCredential(), platform.getNumberSeries());
		CatalogPackage catalog = CatalogPackage.eINSTANCE;
		CrmPackage crm = CrmPackage.eINSTANCE;
		WarehousePackage warehouse = WarehousePackage.eINSTANCE;
		SalesPackage sales = SalesPackage.eINSTANCE;
		return List.of(
				new TestModule("platform", List.of(platform), List.of(platform.getCredential(), platform.getNumberSeries()), machinery,
						Set.of(platform.getCredential()),
						List.of(Index.unique(platform.getNumberSeries(), platform.getNumberSeries_Kind(),
								platform.getNumberSeries_Branch(), platform.getNumberSeries_Year()))),
				new TestModule("catalog", List.of(catalog), List.of(catalog.getProduct(), catalog.getCategory()), Set.of(), Set.of(),
						List.of(Index.unique(catalog.getProduct(), catalog.getProduct_Code()),
								Index.of(catalog.getProduct(), catalog.getProduct_NameEn()))),
				new TestModule("crm", List.of(crm), List.of(crm.getParty(), crm.getLead()), Set.of(), Set.of(),
						List.of(Index.of(crm.getParty(), crm.getParty_Name()))),
				new TestModule("warehouse", List.of(warehouse), List.of(warehouse.getWarehouse()), Set.of(), Set.of(), List.of()),
				new TestModule("pricing", List.of(PricingPackage.eINSTANCE), List.of(), Set.of(), Set.of(), List.of()),
				new TestModule("sales", List.of(sales), List.of(sales.getOrder()), Set.of(sales.getOrder()), Set.of(),
						List.of(Index.of(sales.getOrder(), sales.getOrder_DocumentNumber()),
								Index.of(sales.getOrder(), sales.getOrder_Customer()))));
	}

	static List<EPackage> models() {
		return all().stream().flatMap(module -> module.packages().stream()).toList();
	}

	@Override
	public Set<String> requires() {
		return Set.of();
	}
}
