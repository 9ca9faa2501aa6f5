package emporion.sales.server.query;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.crm.model.CrmPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;
import emporion.warehouse.model.WarehousePackage;

/**
 * {@code sales.orderLines}: lines of all orders with what is open, blocked and back-ordered of each; {@code order} is the order's object
 * number, by which one order's lines are filtered.
 */
@Component
public final class OrderLinesList implements ListQuery {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;
	private static final WarehousePackage WAREHOUSE = WarehousePackage.eINSTANCE;

	@Activate
	public OrderLinesList() {
	}

	@Override
	public String name() {
		return "sales.orderLines";
	}

	@Override
	public Definition define(SqlNames names) {
		SalesColumns sql = new SalesColumns(names);
		String quantity = sql.of("o", MODEL.getPricedLine_Quantity());
		String issued = sql.of("o", MODEL.getOrderLine_Issued());
		String number = sql.of("d", MODEL.getOrder_DocumentNumber());
		String product = sql.of("o", MODEL.getPricedLine_ProductCode());
		String description = sql.of("o", MODEL.getPricedLine_Description());
		String blocked = "coalesce((select sum(b." + names.column(WAREHOUSE.getStockBlock_Quantity()) + ") from "
				+ names.table(WAREHOUSE.getStockBlock()) + " b where b.cdo_revised = 0 and b."
				+ names.column(WAREHOUSE.getStockBlock_Document()) + " = " + number + " and b."
				+ names.column(WAREHOUSE.getStockBlock_Line()) + " = " + sql.of("o", MODEL.getPricedLine_Line()) + "), 0)";
		List<Column> columns = List.of(SalesColumns.shown("order", ColumnType.INTEGER, "d.cdo_id"),
				SalesColumns.shown("documentNumber", ColumnType.TEXT, number),
				SalesColumns.choice("state", sql.of("d", MODEL.getOrder_State()), OrderState.values()),
				SalesColumns.shown("customerName", ColumnType.TEXT, sql.of("c", CrmPackage.eINSTANCE.getParty_Name())),
				SalesColumns.shown("line", ColumnType.INTEGER, sql.of("o", MODEL.getPricedLine_Line())),
				SalesColumns.shown("productCode", ColumnType.TEXT, product),
				SalesColumns.shown("description", ColumnType.TEXT, description),
				SalesColumns.shown("quantity", ColumnType.DECIMAL, quantity),
				SalesColumns.shown("unit", ColumnType.TEXT, sql.of("o", MODEL.getPricedLine_Unit())),
				SalesColumns.shown("listPrice", ColumnType.DECIMAL, sql.of("o", MODEL.getPricedLine_ListPrice())),
				SalesColumns.shown("discount", ColumnType.DECIMAL, sql.of("o", MODEL.getPricedLine_Discount())),
				SalesColumns.shown("price", ColumnType.DECIMAL, sql.of("o", MODEL.getPricedLine_Price())),
				SalesColumns.shown("net", ColumnType.AMOUNT, sql.of("o", MODEL.getPricedLine_Net())),
				SalesColumns.shown("vatRate", ColumnType.TEXT, sql.of("o", MODEL.getPricedLine_VatRate())),
				SalesColumns.shown("issued", ColumnType.DECIMAL, issued),
				SalesColumns.shown("invoiced", ColumnType.DECIMAL, sql.of("o", MODEL.getOrderLine_Invoiced())),
				SalesColumns.shown("open", ColumnType.DECIMAL, "(" + quantity + " - " + issued + ")"),
				SalesColumns.shown("blocked", ColumnType.DECIMAL, blocked));
		String from = names.table(MODEL.getOrderLine()) + " o join " + names.listTable(MODEL.getOrder(), MODEL.getOrder_Lines())
				+ " l on l.cdo_value = o.cdo_id and l.cdo_version_removed is null join " + names.table(MODEL.getOrder())
				+ " d on d.cdo_id = l.cdo_source and d.cdo_revised = 0"
				+ sql.join("d", MODEL.getOrder_Customer(), CrmPackage.eINSTANCE.getParty(), "c");
		return new Definition(from, "", List.of(), columns, List.of(number, product, description), Optional.empty());
	}
}
