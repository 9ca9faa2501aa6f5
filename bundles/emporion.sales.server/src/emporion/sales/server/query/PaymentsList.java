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

/** {@code sales.payments}: all payments, the newest first. */
@Component
public final class PaymentsList implements ListQuery {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	@Activate
	public PaymentsList() {
	}

	@Override
	public String name() {
		return "sales.payments";
	}

	@Override
	public Definition define(SqlNames names) {
		SalesColumns sql = new SalesColumns(names);
		String number = sql.of("o", MODEL.getPayment_DocumentNumber());
		String invoice = sql.of("i", MODEL.getInvoice_DocumentNumber());
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("documentNumber", ColumnType.TEXT, number));
		columns.add(Column.of("paymentDate", ColumnType.DATE, sql.of("o", MODEL.getPayment_PaymentDate())));
		columns.addAll(sql.customer());
		columns.add(SalesColumns.shown("invoice", ColumnType.TEXT, invoice));
		columns.add(SalesColumns.shown("amount", ColumnType.AMOUNT, sql.of("o", MODEL.getPayment_Amount())));
		columns.add(SalesColumns.shown("currency", ColumnType.TEXT, sql.of("o", MODEL.getPayment_Currency())));
		columns.add(SalesColumns.choice("method", sql.of("o", MODEL.getPayment_Method()), PaymentMethod.values()));
		columns.add(SalesColumns.shown("author", ColumnType.TEXT, sql.of("o", MODEL.getPayment_Author())));
		List<String> search = new ArrayList<>(sql.customerSearch());
		search.add(number);
		search.add(invoice);
		String from = names.table(MODEL.getPayment()) + " o"
				+ sql.join("o", MODEL.getPayment_Customer(), CrmPackage.eINSTANCE.getParty(), "c")
				+ sql.join("o", MODEL.getPayment_Invoice(), MODEL.getInvoice(), "i");
		return new Definition(from, "", List.of(), columns, search, Optional.of(new Sort("paymentDate", true)));
	}
}
