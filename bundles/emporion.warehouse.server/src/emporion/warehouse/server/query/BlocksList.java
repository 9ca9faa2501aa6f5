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

/** What is set apart for which line of which document. */
@Component
public final class BlocksList implements ListQuery {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	@Activate
	public BlocksList() {
	}

	@Override
	public String name() {
		return "warehouse.blocks";
	}

	@Override
	public Definition define(SqlNames names) {
		List<Column> columns = new ArrayList<>(
				List.of(Column.of("document", ColumnType.TEXT, "o." + names.column(MODEL.getStockBlock_Document())),
						Column.of("line", ColumnType.INTEGER, "o." + names.column(MODEL.getStockBlock_Line()))));
		columns.addAll(Joins.columns(names));
		columns.addAll(List.of(Column.of("quantity", ColumnType.DECIMAL, "o." + names.column(MODEL.getStockBlock_Quantity())),
				Column.of("product", ColumnType.INTEGER, "o." + names.column(MODEL.getStockBlock_Product()))));
		return new Definition(
				Joins.from(names, MODEL.getStockBlock(), MODEL.getStockBlock_Product(), MODEL.getStockBlock_Warehouse()), "", List.of(),
				columns, Joins.search(names), Optional.of(Sort.ascending("document")));
	}
}
