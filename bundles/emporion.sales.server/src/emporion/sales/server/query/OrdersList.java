package emporion.sales.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.crm.model.CrmPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;
import emporion.warehouse.model.WarehousePackage;

/** {@code sales.orders}: all orders, the newest first; drafts have no number. */
@Component
public final class OrdersList implements ListQuery {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;
	private static final WarehousePackage WAREHOUSE = WarehousePackage.eINSTANCE;

	@Activate
	public OrdersList() {
	}

	@Override
	public String name() {
		return "sales.orders";
	}

	@Override
	public Definition define(SqlNames names) {
		SalesColumns sql = new SalesColumns(names);
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("documentNumber", ColumnType.TEXT, sql.of("o", MODEL.getOrder_DocumentNumber())));
		columns.add(Column.of("documentDate", ColumnType.DATE, sql.of("o", MODEL.getOrder_DocumentDate())));
		columns.addAll(sql.customer());
		columns.add(new Column("state", ColumnType.CHOICE, sql.of("o", MODEL.getOrder_State()),
				List.of(OrderState.values()).stream().map(OrderState::name).toList(), true, true));
		columns.add(SalesColumns.shown("warehouse", ColumnType.TEXT, sql.of("w", WAREHOUSE.getWarehouse_Code())));
		columns.add(SalesColumns.shown("requestedDate", ColumnType.DATE, sql.of("o", MODEL.getOrder_RequestedDate())));
		columns.add(SalesColumns.shown("net", ColumnType.AMOUNT, sql.of("o", MODEL.getOrder_Net())));
		columns.add(SalesColumns.shown("vat", ColumnType.AMOUNT, sql.of("o", MODEL.getOrder_Vat())));
		columns.add(SalesColumns.shown("gross", ColumnType.AMOUNT, sql.of("o", MODEL.getOrder_Gross())));
		columns.add(SalesColumns.shown("currency", ColumnType.TEXT, sql.of("o", MODEL.getOrder_Currency())));
		columns.add(SalesColumns.shown("offer", ColumnType.TEXT, sql.of("f", MODEL.getOffer_DocumentNumber())));
		columns.add(SalesColumns.shown("author", ColumnType.TEXT, sql.of("o", MODEL.getOrder_Author())));
		List<String> search = new ArrayList<>(sql.customerSearch());
		search.add(sql.of("o", MODEL.getOrder_DocumentNumber()));
		String from = names.table(MODEL.getOrder()) + " o"
				+ sql.join("o", MODEL.getOrder_Customer(), CrmPackage.eINSTANCE.getParty(), "c")
				+ sql.leftJoin("o", MODEL.getOrder_Warehouse(), WAREHOUSE.getWarehouse(), "w")
				+ sql.leftJoin("o", MODEL.getOrder_Offer(), MODEL.getOffer(), "f");
		return new Definition(from, "", List.of(), columns, search, Optional.of(new Sort("documentDate", true)));
	}
}
