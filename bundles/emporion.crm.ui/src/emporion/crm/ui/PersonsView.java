package emporion.crm.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code crm.persons}. */
public final class PersonsView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("crm.persons", Labels.beside(PersonsView.class))
				.column("surname", 160)
				.column("firstName", 130)
				.column("position", 160)
				.column("phone", 140)
				.column("email", 200)
				.hidden("party", 100)
				.column("partyName", 260)
				.column("owner", 110)
				.watching("crm.Party");
	}

	@Override
	protected void open(Row row) {
		openEditor("emporion.crm.ui.party", new ObjectInput("crm.party", (Long) cell(row, "partyId"), (String) cell(row, "partyName")));
	}
}
