package emporion.warehouse.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.warehouse.model.WarehousePackage;

/** What lies where, how much of it is blocked and how much is free; {@code product} and {@code warehouseId} are object numbers. */
@Component
public final class StockList implements ListQuery {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	@Activate
	public StockList() {
	}

	@Override
	public String name() {
		return "warehouse.stock";
	}

	@Override
	public Definition define(SqlNames names) {
		String onHand = "o." + names.column(MODEL.getStockLevel_OnHand());
		String blocked = "o." + names.column(MODEL.getStockLevel_Blocked());
		List<Column> columns = new ArrayList<>(Joins.columns(names));
		columns.addAll(List.of(Column.of("onHand", ColumnType.DECIMAL, onHand), Column.of("blocked", ColumnType.DECIMAL, blocked),
				Column.of("free", ColumnType.DECIMAL, "(" + onHand + " - " + blocked + ")"),
				Column.of("product", ColumnType.INTEGER, "o." + names.column(MODEL.getStockLevel_Product())),
				Column.of("warehouseId", ColumnType.INTEGER, "o." + names.column(MODEL.getStockLevel_Warehouse()))));
		return new Definition(
				Joins.from(names, MODEL.getStockLevel(), MODEL.getStockLevel_Product(), MODEL.getStockLevel_Warehouse()), "", List.of(),
				columns, Joins.search(names), Optional.of(Sort.ascending("productCode")));
	}
}
