package emporion.crm.server.query;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.crm.model.CrmPackage;
import emporion.crm.model.LeadState;
import emporion.crm.model.PartyKind;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;

/** All leads, rejected ones too: whoever shows them leaves those out by a filter on {@code state}. */
@Component
public final class LeadsList implements ListQuery {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	@Activate
	public LeadsList() {
	}

	@Override
	public String name() {
		return "crm.leads";
	}

	@Override
	public Definition define(SqlNames names) {
		String convertedTo = "o." + names.column(MODEL.getLead_ConvertedTo());
		List<Column> columns = List.of(column(names, ColumnType.TEXT, MODEL.getLead_Name()),
				Column.choice("state", sql(names, MODEL.getLead_State()), LeadState.VALUES.stream().map(LeadState::getName).toList()),
				Column.choice("kind", sql(names, MODEL.getLead_Kind()), PartyKind.VALUES.stream().map(PartyKind::getName).toList()),
				column(names, ColumnType.TEXT, MODEL.getLead_Source()), column(names, ColumnType.TEXT, MODEL.getLead_ContactName()),
				column(names, ColumnType.TEXT, MODEL.getLead_Phone()), column(names, ColumnType.TEXT, MODEL.getLead_Email()),
				column(names, ColumnType.TEXT, MODEL.getLead_TaxId()), column(names, ColumnType.TEXT, MODEL.getLead_Country()),
				column(names, ColumnType.TEXT, MODEL.getLead_City()), column(names, ColumnType.TEXT, MODEL.getLead_Owner()),
				column(names, ColumnType.MOMENT, MODEL.getLead_CreatedAt()),
				column(names, ColumnType.TEXT, MODEL.getLead_RejectionReason()),
				Column.of("convertedTo", ColumnType.TEXT, "p." + names.column(MODEL.getParty_Code())),
				Column.of("convertedToId", ColumnType.INTEGER, convertedTo));
		return new Definition(
				names.table(MODEL.getLead()) + " o left join " + names.table(MODEL.getParty()) + " p on p.cdo_id = " + convertedTo
						+ " and p.cdo_revised = 0 and p.cdo_version > 0",
				"", List.of(), columns,
				List.of("o." + SqlNames.SEARCH_TEXT, sql(names, MODEL.getLead_Name()), sql(names, MODEL.getLead_ContactName()),
						sql(names, MODEL.getLead_City()), sql(names, MODEL.getLead_TaxId())),
				Optional.of(Sort.ascending("name")));
	}

	private static Column column(SqlNames names, ColumnType type, EAttribute attribute) {
		return Column.of(attribute.getName(), type, sql(names, attribute));
	}

	private static String sql(SqlNames names, EAttribute attribute) {
		return "o." + names.column(attribute);
	}
}
