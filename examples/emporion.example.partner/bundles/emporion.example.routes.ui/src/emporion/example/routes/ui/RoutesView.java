package emporion.example.routes.ui;

import java.util.Optional;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code routes.routes}. */
public final class RoutesView extends ListView {

	private static final String EDITOR = "emporion.example.routes.ui.route";
	private static final String KIND = "routes.route";

	@Override
	protected ListSpec spec() {
		return ListSpec.of("routes.routes", Labels.beside(RoutesView.class)).column("code", 120).column("name", 280).column("driver", 160)
				.column("surcharge", 110).column("active", 80).column("customers", 100).watching("routes.Route", "routes.Stop");
	}

	@Override
	protected void open(Row row) {
		openEditor(EDITOR, new ObjectInput(KIND, row.id(), (String) cell(row, "code")));
	}

	@Override
	protected Optional<String> createLabel() {
		return Optional.of(spec().labels().text("routes.new"));
	}

	@Override
	protected void create() {
		openNew(EDITOR, KIND, spec().labels().text("routes.new"));
	}
}
