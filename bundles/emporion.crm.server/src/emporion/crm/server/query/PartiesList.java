package emporion.crm.server.query;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.crm.PartyLookup;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.PartyKind;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;

/** All parties. */
@Component
public final class PartiesList implements ListQuery {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	@Activate
	public PartiesList() {
	}

	@Override
	public String name() {
		return PartyLookup.LIST;
	}

	@Override
	public Definition define(SqlNames names) {
		List<Column> columns = List.of(column(names, ColumnType.TEXT, MODEL.getParty_Code()),
				column(names, ColumnType.TEXT, MODEL.getParty_Name()),
				Column.choice("kind", sql(names, MODEL.getParty_Kind()), PartyKind.VALUES.stream().map(PartyKind::getName).toList()),
				column(names, ColumnType.TEXT, MODEL.getParty_TaxId()), column(names, ColumnType.TEXT, MODEL.getParty_Country()),
				column(names, ColumnType.TEXT, MODEL.getParty_City()), column(names, ColumnType.TEXT, MODEL.getParty_PostalCode()),
				column(names, ColumnType.TEXT, MODEL.getParty_Street()), column(names, ColumnType.TEXT, MODEL.getParty_Phone()),
				column(names, ColumnType.TEXT, MODEL.getParty_Email()), column(names, ColumnType.FLAG, MODEL.getParty_Customer()),
				column(names, ColumnType.FLAG, MODEL.getParty_Supplier()), column(names, ColumnType.TEXT, MODEL.getParty_CustomerGroup()),
				column(names, ColumnType.TEXT, MODEL.getParty_Language()),
				column(names, ColumnType.INTEGER, MODEL.getParty_PaymentTermDays()), column(names, ColumnType.TEXT, MODEL.getParty_Owner()),
				column(names, ColumnType.MOMENT, MODEL.getParty_CreatedAt()));
		return new Definition(names.table(MODEL.getParty()) + " o", "", List.of(), columns,
				List.of("o." + SqlNames.SEARCH_TEXT, sql(names, MODEL.getParty_Name()), sql(names, MODEL.getParty_Code()),
						sql(names, MODEL.getParty_TaxId()), sql(names, MODEL.getParty_City())),
				Optional.of(Sort.ascending("name")));
	}

	private static Column column(SqlNames names, ColumnType type, EAttribute attribute) {
		return Column.of(attribute.getName(), type, sql(names, attribute));
	}

	private static String sql(SqlNames names, EAttribute attribute) {
		return "o." + names.column(attribute);
	}
}
