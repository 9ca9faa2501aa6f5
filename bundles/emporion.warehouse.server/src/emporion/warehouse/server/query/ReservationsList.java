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

/** What documents still wait for, the oldest first. */
@Component
public final class ReservationsList implements ListQuery {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	@Activate
	public ReservationsList() {
	}

	@Override
	public String name() {
		return "warehouse.reservations";
	}

	@Override
	public Definition define(SqlNames names) {
		List<Column> columns = new ArrayList<>(
				List.of(Column.of("document", ColumnType.TEXT, "o." + names.column(MODEL.getStockReservation_Document())),
						Column.of("line", ColumnType.INTEGER, "o." + names.column(MODEL.getStockReservation_Line()))));
		columns.addAll(Joins.columns(names));
		columns.addAll(List.of(Column.of("quantity", ColumnType.DECIMAL, "o." + names.column(MODEL.getStockReservation_Quantity())),
				Column.of("product", ColumnType.INTEGER, "o." + names.column(MODEL.getStockReservation_Product()))));
		return new Definition(Joins.from(names, MODEL.getStockReservation(), MODEL.getStockReservation_Product(),
				MODEL.getStockReservation_Warehouse()), "", List.of(), columns, Joins.search(names), Optional.empty());
	}
}
