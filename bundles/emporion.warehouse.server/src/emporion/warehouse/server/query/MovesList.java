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
import emporion.warehouse.model.MoveKind;
import emporion.warehouse.model.WarehousePackage;

/** What went in and out, newest day first. */
@Component
public final class MovesList implements ListQuery {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	@Activate
	public MovesList() {
	}

	@Override
	public String name() {
		return "warehouse.moves";
	}

	@Override
	public Definition define(SqlNames names) {
		List<Column> columns = new ArrayList<>(List.of(
				Column.of("moveDate", ColumnType.DATE, "o." + names.column(MODEL.getStockMove_MoveDate())),
				Column.choice("kind", "o." + names.column(MODEL.getStockMove_Kind()), MoveKind.VALUES.stream().map(MoveKind::getName).toList()),
				Column.of("document", ColumnType.TEXT, "o." + names.column(MODEL.getStockMove_Document()))));
		columns.addAll(Joins.columns(names));
		columns.addAll(List.of(Column.of("quantity", ColumnType.DECIMAL, "o." + names.column(MODEL.getStockMove_Quantity())),
				Column.of("author", ColumnType.TEXT, "o." + names.column(MODEL.getStockMove_Author())),
				Column.of("product", ColumnType.INTEGER, "o." + names.column(MODEL.getStockMove_Product()))));
		return new Definition(Joins.from(names, MODEL.getStockMove(), MODEL.getStockMove_Product(), MODEL.getStockMove_Warehouse()), "",
				List.of(), columns, Joins.search(names), Optional.of(new Sort("moveDate", true)));
	}
}
