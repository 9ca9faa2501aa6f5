package emporion.crm.server.query;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.crm.model.CrmPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;

/** All persons with the party they work for; {@code partyId} is its object number. */
@Component
public final class PersonsList implements ListQuery {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	@Activate
	public PersonsList() {
	}

	@Override
	public String name() {
		return "crm.persons";
	}

	@Override
	public Definition define(SqlNames names) {
		String partyCode = "p." + names.column(MODEL.getParty_Code());
		String partyName = "p." + names.column(MODEL.getParty_Name());
		List<Column> columns = List.of(column(names, ColumnType.TEXT, MODEL.getPerson_Surname()),
				column(names, ColumnType.TEXT, MODEL.getPerson_FirstName()), column(names, ColumnType.TEXT, MODEL.getPerson_Position()),
				column(names, ColumnType.TEXT, MODEL.getPerson_Phone()), column(names, ColumnType.TEXT, MODEL.getPerson_Email()),
				Column.of("party", ColumnType.TEXT, partyCode), Column.of("partyName", ColumnType.TEXT, partyName),
				Column.of("owner", ColumnType.TEXT, "p." + names.column(MODEL.getParty_Owner())),
				Column.of("partyId", ColumnType.INTEGER, "o.cdo_container"));
		return new Definition(
				names.table(MODEL.getPerson()) + " o join " + names.table(MODEL.getParty())
						+ " p on p.cdo_id = o.cdo_container and p.cdo_revised = 0 and p.cdo_version > 0",
				"", List.of(), columns,
				List.of(sql(names, MODEL.getPerson_Surname()), sql(names, MODEL.getPerson_FirstName()), partyName,
						sql(names, MODEL.getPerson_Email())),
				Optional.of(Sort.ascending("surname")));
	}

	private static Column column(SqlNames names, ColumnType type, EAttribute attribute) {
		return Column.of(attribute.getName(), type, sql(names, attribute));
	}

	private static String sql(SqlNames names, EAttribute attribute) {
		return "o." + names.column(attribute);
	}
}
