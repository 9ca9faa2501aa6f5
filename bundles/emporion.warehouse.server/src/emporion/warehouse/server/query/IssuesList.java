package emporion.warehouse.server.query;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.warehouse.model.WarehousePackage;

/** Goods issues, newest first. */
@Component
public final class IssuesList implements ListQuery {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	@Activate
	public IssuesList() {
	}

	@Override
	public String name() {
		return "warehouse.issues";
	}

	@Override
	public Definition define(SqlNames names) {
		String number = "o." + names.column(MODEL.getGoodsIssue_DocumentNumber());
		String recipient = "o." + names.column(MODEL.getGoodsIssue_Recipient());
		String source = "o." + names.column(MODEL.getGoodsIssue_SourceDocument());
		List<Column> columns = List.of(Column.of("documentNumber", ColumnType.TEXT, number),
				Column.of("issueDate", ColumnType.DATE, "o." + names.column(MODEL.getGoodsIssue_IssueDate())),
				Column.of("warehouse", ColumnType.TEXT, "w." + names.column(MODEL.getWarehouse_Code())),
				Column.of("sourceDocument", ColumnType.TEXT, source), Column.of("recipient", ColumnType.TEXT, recipient),
				Column.of("issuedBy", ColumnType.TEXT, "o." + names.column(MODEL.getGoodsIssue_IssuedBy())),
				Column.of("issuedAt", ColumnType.MOMENT, "o." + names.column(MODEL.getGoodsIssue_IssuedAt())));
		return new Definition(
				names.table(MODEL.getGoodsIssue()) + " o"
						+ Joins.join(names, MODEL.getWarehouse(), "w", MODEL.getGoodsIssue_Warehouse()),
				"", List.of(), columns, List.of(number, source, recipient), Optional.of(new Sort("issueDate", true)));
	}
}
