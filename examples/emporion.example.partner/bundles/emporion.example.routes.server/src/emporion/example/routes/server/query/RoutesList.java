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

/** {@code routes.routes}: all routes with the number of their customers. */
@Component
public final class RoutesList implements ListQuery {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;

	@Activate
	public RoutesList() {
	}

	@Override
	public String name() {
		return "routes.routes";
	}

	@Override
	public Definition define(SqlNames names) {
		String code = "o." + names.column(MODEL.getRoute_Code());
		String name = "o." + names.column(MODEL.getRoute_Name());
		String customers = "(select count(*) from " + names.table(MODEL.getStop()) + " s where s." + names.column(MODEL.getStop_Route())
				+ " = o.cdo_id and s.cdo_revised = 0 and s.cdo_version > 0)";
		return new Definition(names.table(MODEL.getRoute()) + " o", "", List.of(),
				List.of(Column.of("code", ColumnType.TEXT, code), Column.of("name", ColumnType.TEXT, name),
						Column.of("driver", ColumnType.TEXT, "o." + names.column(MODEL.getRoute_Driver())),
						Column.of("surcharge", ColumnType.DECIMAL, "o." + names.column(MODEL.getRoute_Surcharge())),
						Column.of("active", ColumnType.FLAG, "o." + names.column(MODEL.getRoute_Active())),
						Column.of("customers", ColumnType.INTEGER, customers).displayOnly()),
				List.of(code, name), Optional.of(Sort.ascending("code")));
	}
}
