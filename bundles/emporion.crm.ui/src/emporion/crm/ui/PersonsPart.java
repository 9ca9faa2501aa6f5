package emporion.crm.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import emporion.crm.PersonData;
import emporion.crm.model.CrmPackage;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.SmallTable;
import emporion.platform.ui.editor.CardForm;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.session.Card;
import emporion.platform.ui.session.Cards;

/** The people of a party: a small table; Enter or a double click changes one, Insert adds one, Delete takes one out. */
final class PersonsPart {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;
	private static final int HEIGHT = 120;
	private final CardForm form;
	private final Labels labels;
	private final Table table;

	PersonsPart(CardForm form, Labels labels) {
		this.form = form;
		this.labels = labels;
		Composite place = form.place(labels.text("party.persons"), true);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(place);
		SmallTable persons = new SmallTable(place, "persons", SWT.BORDER | SWT.SINGLE);
		persons.column(words("firstName"), SWT.LEFT, 130).column(words("surname"), SWT.LEFT, 150).column(words("position"), SWT.LEFT, 170)
				.column(words("phone"), SWT.LEFT, 140).growing(words("email"), 210);
		table = persons.table();
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(persons.body());
		Composite buttons = form.frame().toolkit().createComposite(place);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, "plus", "person.add", this::add);
		button(buttons, "edit", "person.change", this::change);
		button(buttons, "trash", "person.remove", this::remove);
		table.addListener(SWT.DefaultSelection, event -> change());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.INSERT)
				add();
			else if (event.keyCode == SWT.DEL)
				remove();
		});
		form.onRefresh(this::refresh);
	}

	private String words(String column) {
		return labels.text("column." + column);
	}

	private void button(Composite parent, String icon, String label, Runnable action) {
		Button button = Look.named(form.frame().toolkit().createButton(parent, labels.text(label), SWT.PUSH), label);
		button.setImage(Look.image(new Icon(icon)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private List<Card> persons() {
		return new ArrayList<>(new PartyCard(form.model()::value).persons());
	}

	private void refresh() {
		table.removeAll();
		for (Card card : persons()) {
			PersonData person = PartyCard.person(card);
			new TableItem(table, SWT.NONE)
					.setText(new String[] { person.firstName(), person.surname(), person.position(), person.phone(), person.email() });
		}
	}

	private void enter(List<Card> persons) {
		form.enter(MODEL.getParty_Persons(), Reading.of(List.copyOf(persons)));
		refresh();
	}

	private void add() {
		PersonDialog dialog = new PersonDialog(table.getShell(), labels, new PersonData("", "", "", "", ""));
		if (dialog.open() != Window.OK)
			return;
		List<Card> persons = persons();
		persons.add(PartyCard.withData(Cards.fresh(MODEL.getPerson(), Map.of()), dialog.person()));
		enter(persons);
		table.setSelection(persons.size() - 1);
	}

	private void change() {
		int index = table.getSelectionIndex();
		if (index < 0)
			return;
		List<Card> persons = persons();
		PersonDialog dialog = new PersonDialog(table.getShell(), labels, PartyCard.person(persons.get(index)));
		if (dialog.open() != Window.OK)
			return;
		persons.set(index, PartyCard.withData(persons.get(index), dialog.person()));
		enter(persons);
		table.setSelection(index);
	}

	private void remove() {
		int index = table.getSelectionIndex();
		if (index < 0)
			return;
		List<Card> persons = persons();
		persons.remove(index);
		enter(persons);
	}
}
