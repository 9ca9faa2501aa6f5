package emporion.crm.ui;

import java.util.Optional;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListSpec.Choice;
import emporion.platform.ui.list.ListView;

/** The list {@code crm.leads}. */
public final class LeadsView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("crm.leads", Labels.beside(LeadsView.class))
				.column("name", 260)
				.choice("state", 110, Choice.of("OPEN", Tone.ACTIVE), Choice.of("CONVERTED", Tone.GOOD), Choice.of("REJECTED", Tone.MUTED))
				.choice("kind", 90, Choice.of("COMPANY", Tone.MUTED), Choice.of("PERSON", Tone.MUTED))
				.column("source", 100)
				.column("contactName", 160)
				.column("phone", 130)
				.column("email", 180)
				.hidden("taxId", 120)
				.hidden("country", 80)
				.column("city", 130)
				.column("owner", 110)
				.column("createdAt", 130)
				.hidden("rejectionReason", 180)
				.column("convertedTo", 100)
				.watching("crm.Lead");
	}

	@Override
	protected void open(Row row) {
		openEditor("emporion.crm.ui.lead", new ObjectInput("crm.lead", row.id(), (String) cell(row, "name")));
	}

	@Override
	protected Optional<String> createLabel() {
		return Optional.of(spec().labels().text("leads.new"));
	}

	@Override
	protected void create() {
		openNew("emporion.crm.ui.lead", "crm.lead", spec().labels().text("leads.new"));
	}
}
