package emporion.crm.ui;

import java.util.Optional;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListSpec.Choice;
import emporion.platform.ui.list.ListView;

/** The list {@code crm.parties}. */
public final class PartiesView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("crm.parties", Labels.beside(PartiesView.class))
				.column("code", 90)
				.column("name", 280)
				.choice("kind", 90, Choice.of("COMPANY", Tone.MUTED), Choice.of("PERSON", Tone.MUTED))
				.column("taxId", 120)
				.column("country", 70)
				.column("city", 140)
				.column("phone", 130)
				.hidden("email", 180)
				.hidden("customer", 80)
				.hidden("supplier", 80)
				.column("customerGroup", 90)
				.hidden("street", 180)
				.hidden("postalCode", 90)
				.hidden("language", 80)
				.hidden("paymentTermDays", 100)
				.column("owner", 110)
				.hidden("createdAt", 130)
				.watching("crm.Party");
	}

	@Override
	protected void open(Row row) {
		openEditor("emporion.crm.ui.party", new ObjectInput("crm.party", row.id(), (String) cell(row, "name")));
	}

	@Override
	protected Optional<String> createLabel() {
		return Optional.of(spec().labels().text("parties.new"));
	}

	@Override
	protected void create() {
		openNew("emporion.crm.ui.party", "crm.party", spec().labels().text("parties.new"));
	}
}
