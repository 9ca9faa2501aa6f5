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
import emporion.sales.model.OfferState;
import emporion.sales.model.SalesPackage;

/** {@code sales.offers}: all offers, the newest first. */
@Component
public final class OffersList implements ListQuery {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	@Activate
	public OffersList() {
	}

	@Override
	public String name() {
		return "sales.offers";
	}

	@Override
	public Definition define(SqlNames names) {
		SalesColumns sql = new SalesColumns(names);
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("documentNumber", ColumnType.TEXT, sql.of("o", MODEL.getOffer_DocumentNumber())));
		columns.add(Column.of("documentDate", ColumnType.DATE, sql.of("o", MODEL.getOffer_DocumentDate())));
		columns.addAll(sql.customer());
		columns.add(SalesColumns.choice("state", sql.of("o", MODEL.getOffer_State()), OfferState.values()));
		columns.add(SalesColumns.shown("validUntil", ColumnType.DATE, sql.of("o", MODEL.getOffer_ValidUntil())));
		columns.add(SalesColumns.shown("net", ColumnType.AMOUNT, sql.of("o", MODEL.getOffer_Net())));
		columns.add(SalesColumns.shown("vat", ColumnType.AMOUNT, sql.of("o", MODEL.getOffer_Vat())));
		columns.add(SalesColumns.shown("gross", ColumnType.AMOUNT, sql.of("o", MODEL.getOffer_Gross())));
		columns.add(SalesColumns.shown("currency", ColumnType.TEXT, sql.of("o", MODEL.getOffer_Currency())));
		columns.add(SalesColumns.shown("author", ColumnType.TEXT, sql.of("o", MODEL.getOffer_Author())));
		List<String> search = new ArrayList<>(sql.customerSearch());
		search.add(sql.of("o", MODEL.getOffer_DocumentNumber()));
		return new Definition(
				names.table(MODEL.getOffer()) + " o" + sql.join("o", MODEL.getOffer_Customer(), CrmPackage.eINSTANCE.getParty(), "c"), "",
				List.of(), columns, search, Optional.of(new Sort("documentDate", true)));
	}
}
