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
import emporion.sales.model.PaymentMethod;
import emporion.sales.model.SalesPackage;

/** {@code sales.invoices}: all invoices with what was paid and what is open, the newest first. */
@Component
public final class InvoicesList implements ListQuery {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	@Activate
	public InvoicesList() {
	}

	@Override
	public String name() {
		return "sales.invoices";
	}

	@Override
	public Definition define(SqlNames names) {
		SalesColumns sql = new SalesColumns(names);
		String gross = sql.of("o", MODEL.getInvoice_Gross());
		String paid = "coalesce((select sum(p." + names.column(MODEL.getPayment_Amount()) + ") from " + names.table(MODEL.getPayment())
				+ " p where p.cdo_revised = 0 and p." + names.column(MODEL.getPayment_Invoice()) + " = o.cdo_id), 0)";
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("documentNumber", ColumnType.TEXT, sql.of("o", MODEL.getInvoice_DocumentNumber())));
		columns.add(Column.of("issueDate", ColumnType.DATE, sql.of("o", MODEL.getInvoice_IssueDate())));
		columns.addAll(sql.customer());
		columns.add(SalesColumns.shown("saleDate", ColumnType.DATE, sql.of("o", MODEL.getInvoice_SaleDate())));
		columns.add(Column.of("dueDate", ColumnType.DATE, sql.of("o", MODEL.getInvoice_DueDate())));
		columns.add(SalesColumns.shown("net", ColumnType.AMOUNT, sql.of("o", MODEL.getInvoice_Net())));
		columns.add(SalesColumns.shown("vat", ColumnType.AMOUNT, sql.of("o", MODEL.getInvoice_Vat())));
		columns.add(SalesColumns.shown("gross", ColumnType.AMOUNT, gross));
		columns.add(SalesColumns.shown("paid", ColumnType.AMOUNT, paid));
		columns.add(SalesColumns.shown("open", ColumnType.AMOUNT, "(" + gross + " - " + paid + ")"));
		columns.add(SalesColumns.shown("currency", ColumnType.TEXT, sql.of("o", MODEL.getInvoice_Currency())));
		columns.add(SalesColumns.choice("paymentMethod", sql.of("o", MODEL.getInvoice_PaymentMethod()), PaymentMethod.values()));
		columns.add(SalesColumns.shown("order", ColumnType.TEXT, sql.of("d", MODEL.getOrder_DocumentNumber())));
		columns.add(SalesColumns.shown("author", ColumnType.TEXT, sql.of("o", MODEL.getInvoice_Author())));
		List<String> search = new ArrayList<>(sql.customerSearch());
		search.add(sql.of("o", MODEL.getInvoice_DocumentNumber()));
		String from = names.table(MODEL.getInvoice()) + " o"
				+ sql.join("o", MODEL.getInvoice_Customer(), CrmPackage.eINSTANCE.getParty(), "c")
				+ sql.leftJoin("o", MODEL.getInvoice_Order(), MODEL.getOrder(), "d");
		return new Definition(from, "", List.of(), columns, search, Optional.of(new Sort("issueDate", true)));
	}
}
