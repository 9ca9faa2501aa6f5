package emporion.pricing.server.query;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.catalog.model.CatalogPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.pricing.model.PricingPackage;

/** {@code pricing.entries}: the prices on all lists; one list's by a filter on {@code list}. */
@Component
public final class PriceEntriesList implements ListQuery {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;
	private static final CatalogPackage CATALOG = CatalogPackage.eINSTANCE;

	@Activate
	public PriceEntriesList() {
	}

	@Override
	public String name() {
		return "pricing.entries";
	}

	@Override
	public Definition define(SqlNames names) {
		String from = names.table(MODEL.getPriceListEntry()) + " o join " + names.table(MODEL.getPriceList()) + " l on l.cdo_id = o."
				+ names.column(MODEL.getPriceListEntry_List()) + " and l.cdo_revised = 0 join " + names.table(CATALOG.getProduct())
				+ " p on p.cdo_id = o." + names.column(MODEL.getPriceListEntry_Product()) + " and p.cdo_revised = 0";
		String product = "p." + names.column(CATALOG.getProduct_Code());
		String nameEn = "p." + names.column(CATALOG.getProduct_NameEn());
		String namePl = "p." + names.column(CATALOG.getProduct_NamePl());
		String nameUk = "p." + names.column(CATALOG.getProduct_NameUk());
		return new Definition(from, "", List.of(), List.of(filterOnly("list", "l." + names.column(MODEL.getPriceList_Code())),
				filterOnly("product", product), filterOnly("nameEn", nameEn), filterOnly("namePl", namePl), filterOnly("nameUk", nameUk),
				filterOnly("unit", "p." + names.column(CATALOG.getProduct_Unit())),
				new Column("minimumQuantity", ColumnType.DECIMAL, "o." + names.column(MODEL.getPriceListEntry_MinimumQuantity()), List.of(),
						true, false),
				new Column("price", ColumnType.DECIMAL, "o." + names.column(MODEL.getPriceListEntry_Price()), List.of(), true, false),
				filterOnly("currency", "l." + names.column(MODEL.getPriceList_Currency())),
				new Column("validFrom", ColumnType.DATE, "o." + names.column(MODEL.getPriceListEntry_ValidFrom()), List.of(), true, false),
				new Column("validTo", ColumnType.DATE, "o." + names.column(MODEL.getPriceListEntry_ValidTo()), List.of(), true, false)),
				List.of(product, nameEn, namePl, nameUk), Optional.empty());
	}

	/** An order by a joined table's column has no index. */
	private static Column filterOnly(String name, String sql) {
		return new Column(name, ColumnType.TEXT, sql, List.of(), true, false);
	}
}
