package emporion.warehouse.server.query;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.warehouse.model.WarehousePackage;

/** All warehouses. */
@Component
public final class WarehousesList implements ListQuery {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	@Activate
	public WarehousesList() {
	}

	@Override
	public String name() {
		return "warehouse.warehouses";
	}

	@Override
	public Definition define(SqlNames names) {
		String code = "o." + names.column(MODEL.getWarehouse_Code());
		String name = "o." + names.column(MODEL.getWarehouse_Name());
		List<Column> columns = List.of(Column.of("code", ColumnType.TEXT, code), Column.of("name", ColumnType.TEXT, name),
				Column.of("branch", ColumnType.TEXT, "o." + names.column(MODEL.getWarehouse_Branch())),
				Column.of("city", ColumnType.TEXT, "o." + names.column(MODEL.getWarehouse_City())),
				Column.of("active", ColumnType.FLAG, "o." + names.column(MODEL.getWarehouse_Active())));
		return new Definition(names.table(MODEL.getWarehouse()) + " o", "", List.of(), columns, List.of(code, name),
				Optional.of(Sort.ascending("code")));
	}
}
