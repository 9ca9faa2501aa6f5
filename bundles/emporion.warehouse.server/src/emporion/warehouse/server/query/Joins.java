package emporion.warehouse.server.query;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import emporion.catalog.model.CatalogPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.server.query.ListQuery.Column;
import emporion.platform.server.query.SqlNames;
import emporion.warehouse.model.WarehousePackage;

/** Product {@code p} and warehouse {@code w} beside the rows {@code o} of a list of stock. */
final class Joins {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;
	private static final CatalogPackage CATALOG = CatalogPackage.eINSTANCE;

	private Joins() {
	}

	/** @return the FROM clause */
	static String from(SqlNames names, EClass type, EReference product, EReference warehouse) {
		return names.table(type) + " o" + join(names, CATALOG.getProduct(), "p", product)
				+ join(names, MODEL.getWarehouse(), "w", warehouse);
	}

	/** Rows of deleted objects have a negative version. */
	static String join(SqlNames names, EClass type, String alias, EReference reference) {
		return " join " + names.table(type) + " " + alias + " on " + alias + ".cdo_id = o." + names.column(reference) + " and " + alias
				+ ".cdo_revised = 0 and " + alias + ".cdo_version > 0";
	}

	/** @return code, names, bar code and unit of the product, then code and name of the warehouse */
	static List<Column> columns(SqlNames names) {
		return List.of(Column.of("productCode", ColumnType.TEXT, "p." + names.column(CATALOG.getProduct_Code())),
				Column.of("nameEn", ColumnType.TEXT, "p." + names.column(CATALOG.getProduct_NameEn())),
				Column.of("namePl", ColumnType.TEXT, "p." + names.column(CATALOG.getProduct_NamePl())),
				Column.of("nameUk", ColumnType.TEXT, "p." + names.column(CATALOG.getProduct_NameUk())),
				Column.of("ean", ColumnType.TEXT, "p." + names.column(CATALOG.getProduct_Ean())),
				Column.of("unit", ColumnType.TEXT, "p." + names.column(CATALOG.getProduct_Unit())),
				Column.of("warehouse", ColumnType.TEXT, "w." + names.column(MODEL.getWarehouse_Code())),
				Column.of("warehouseName", ColumnType.TEXT, "w." + names.column(MODEL.getWarehouse_Name())));
	}

	/** @return SQL of the product's code, names and bar code: what lists of stock are searched by */
	static List<String> search(SqlNames names) {
		return Stream.concat(Stream.of("p." + SqlNames.SEARCH_TEXT), columns(names).stream().limit(5).map(Column::sql)).toList();
	}
}
