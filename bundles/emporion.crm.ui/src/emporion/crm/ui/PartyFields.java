package emporion.crm.ui;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

import emporion.crm.model.PartyKind;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.CardForm;
import emporion.platform.ui.field.FieldGrid;

/**
 * The fields that the cards of parties and of leads have alike.
 *
 * @param type of the card; its features are called as the fields
 */
record PartyFields(CardForm form, Labels labels, EClass type) {

	/** Texts, each a column wide. */
	void texts(FieldGrid grid, String... names) {
		List.of(names).forEach(name -> text(grid, name, 1));
	}

	/** A text over some columns. */
	void text(FieldGrid grid, String name, int span) {
		form.bind(grid.text(name, labels.text("column." + name), span), type.getEStructuralFeature(name));
	}

	void kind(FieldGrid grid) {
		form.bind(grid.choice("kind", labels.text("column.kind"), PartyKind.VALUES, kind -> labels.text("choice." + kind.getName())),
				type.getEStructuralFeature("kind"));
	}

	/** Where it is: the first line of the section of address and contact. */
	void address(FieldGrid grid) {
		text(grid, "street", 2);
		texts(grid, "postalCode", "city");
	}
}
