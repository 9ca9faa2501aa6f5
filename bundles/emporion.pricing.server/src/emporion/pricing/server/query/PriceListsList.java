package emporion.pricing.server.query;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.pricing.model.PricingPackage;

/** {@code pricing.lists}: all price lists with the number of their entries. */
@Component
public final class PriceListsList implements ListQuery {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	@Activate
	public PriceListsList() {
	}

	@Override
	public String name() {
		return "pricing.lists";
	}

	@Override
	public Definition define(SqlNames names) {
		String code = "o." + names.column(MODEL.getPriceList_Code());
		String name = "o." + names.column(MODEL.getPriceList_Name());
		String entries = "(select count(*) from " + names.table(MODEL.getPriceListEntry()) + " e where e."
				+ names.column(MODEL.getPriceListEntry_List()) + " = o.cdo_id and e.cdo_revised = 0)";
		return new Definition(names.table(MODEL.getPriceList()) + " o", "", List.of(),
				List.of(Column.of("code", ColumnType.TEXT, code), Column.of("name", ColumnType.TEXT, name),
						Column.of("currency", ColumnType.TEXT, "o." + names.column(MODEL.getPriceList_Currency())),
						Column.of("validFrom", ColumnType.DATE, "o." + names.column(MODEL.getPriceList_ValidFrom())),
						Column.of("validTo", ColumnType.DATE, "o." + names.column(MODEL.getPriceList_ValidTo())),
						Column.of("base", ColumnType.FLAG, "o." + names.column(MODEL.getPriceList_Base())),
						Column.of("active", ColumnType.FLAG, "o." + names.column(MODEL.getPriceList_Active())),
						Column.of("entries", ColumnType.INTEGER, entries).displayOnly()),
				List.of(code, name), Optional.of(Sort.ascending("code")));
	}
}
