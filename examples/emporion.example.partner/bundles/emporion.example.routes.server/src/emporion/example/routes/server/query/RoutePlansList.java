package emporion.example.routes.server.query;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.example.routes.model.RoutesPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;

/** {@code routes.plans}: the days' drives. */
@Component
public final class RoutePlansList implements ListQuery {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;

	@Activate
	public RoutePlansList() {
	}

	@Override
	public String name() {
		return "routes.plans";
	}

	@Override
	public Definition define(SqlNames names) {
		String number = "o." + names.column(MODEL.getRoutePlan_DocumentNumber());
		String from = names.table(MODEL.getRoutePlan()) + " o join " + names.table(MODEL.getRoute()) + " r on r.cdo_id = o."
				+ names.column(MODEL.getRoutePlan_Route()) + " and r.cdo_revised = 0";
		return new Definition(from, "", List.of(),
				List.of(Column.of("documentNumber", ColumnType.TEXT, number),
						Column.of("day", ColumnType.DATE, "o." + names.column(MODEL.getRoutePlan_Day())),
						new Column("route", ColumnType.TEXT, "r." + names.column(MODEL.getRoute_Code()), List.of(), true, false),
						Column.of("author", ColumnType.TEXT, "o." + names.column(MODEL.getRoutePlan_Author()))),
				List.of(number), Optional.of(new Sort("documentNumber", true)));
	}
}
