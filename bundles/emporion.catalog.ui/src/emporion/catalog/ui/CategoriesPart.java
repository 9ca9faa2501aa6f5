package emporion.catalog.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import emporion.base.outcome.Outcome;
import emporion.catalog.model.CatalogPackage;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.editor.CardForm;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.field.LookupField;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.session.ClientSession;

/** The categories a product is in: a list, above it a field that adds one; Delete takes one out. */
final class CategoriesPart {

	private static final int HEIGHT = 90;
	private final CardForm form;
	private final Table table;
	private final Map<Long, CategoryHit> known = new LinkedHashMap<>();

	CategoriesPart(CardForm form, Labels labels, ClientSession session) {
		this.form = form;
		CategoryChoice choice = new CategoryChoice(session.lists(), labels.locale());
		Composite place = form.place(labels.text("column.categories"), true);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).applyTo(place);
		FieldGrid grid = new FieldGrid(place, form.frame().toolkit(), form.frame().texts(), 2);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(grid.body());
		LookupField<CategoryHit> adding = grid.lookup("addCategory", labels.text("category.add"), choice);
		adding.onChange(reading -> {
			if (reading.value() != null) {
				add(reading.value());
				adding.show(null);
			}
		});
		table = Look.named(new Table(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "categories");
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 0).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL)
				remove();
		});
		Button remove = form.frame().toolkit().createButton(place, labels.text("category.remove"), SWT.PUSH);
		remove.setImage(Look.image(new Icon("trash")));
		remove.addListener(SWT.Selection, event -> remove());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(remove);
		form.onRefresh(this::refresh);
		new Asking(table).quietly(0, () -> Outcome.done(choice.all()), answer -> {
			if (answer instanceof Outcome.Done<Map<Long, CategoryHit>> done)
				known.putAll(done.result());
			refresh();
		});
	}

	private List<Long> chosen() {
		return new ArrayList<>(new ProductCard(form.model()::value).categories());
	}

	/** @return codes of the chosen categories */
	List<String> codes() {
		return chosen().stream().map(known::get).map(CategoryHit::code).toList();
	}

	private void refresh() {
		table.removeAll();
		for (Long id : chosen()) {
			CategoryHit hit = known.get(id);
			new TableItem(table, SWT.NONE).setText(hit == null ? "…" : hit.name() + "   " + hit.code());
		}
	}

	private void add(CategoryHit hit) {
		known.put(hit.id(), hit);
		List<Long> chosen = chosen();
		if (chosen.contains(hit.id()))
			return;
		chosen.add(hit.id());
		enter(chosen);
	}

	private void remove() {
		int index = table.getSelectionIndex();
		if (index < 0)
			return;
		List<Long> chosen = chosen();
		chosen.remove(index);
		enter(chosen);
	}

	private void enter(List<Long> chosen) {
		form.enter(CatalogPackage.eINSTANCE.getProduct_Categories(), Reading.of(List.copyOf(chosen)));
		refresh();
	}
}
