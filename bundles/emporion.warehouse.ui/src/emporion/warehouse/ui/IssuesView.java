package emporion.warehouse.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code warehouse.issues}. */
public final class IssuesView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("warehouse.issues", Labels.beside(IssuesView.class))
				.column("documentNumber", 150)
				.column("issueDate", 110)
				.column("warehouse", 100)
				.column("sourceDocument", 150)
				.column("recipient", 280)
				.column("issuedBy", 110)
				.column("issuedAt", 140)
				.watching("warehouse.GoodsIssue");
	}

	@Override
	protected void open(Row row) {
		// Everything there is to see stands in the row.
	}
}
