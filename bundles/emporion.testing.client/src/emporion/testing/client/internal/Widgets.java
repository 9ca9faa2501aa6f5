package emporion.testing.client.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The widgets that are to be seen, by the names the client gives them. UI thread only. */
record Widgets(Display display) {

	private static final String NAME = "emporion.id";
	private static final String STATE = "emporion.state";

	/** The windows to be seen, the one in front first. */
	List<Shell> windows() {
		return Stream.of(display.getShells()).flatMap(Widgets::withDialogs).distinct().filter(Shell::isVisible).toList().reversed();
	}

	private static Stream<Shell> withDialogs(Shell shell) {
		return Stream.concat(Stream.of(shell), Stream.of(shell.getShells()).flatMap(Widgets::withDialogs));
	}

	Stream<Control> all() {
		return windows().stream().flatMap(window -> below(window).stream());
	}

	static String name(Control control) {
		return control != null && !control.isDisposed() && control.getData(NAME) instanceof String name ? name : "";
	}

	/** @throws IllegalStateException if it is not to be seen */
	<C extends Control> C find(String name, Class<C> type) {
		return look(name).filter(type::isInstance).map(type::cast).orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " "
				+ name + " is to be seen, but " + all().map(Widgets::name).filter(other -> !other.isEmpty()).distinct().toList()));
	}

	Optional<Control> look(String name) {
		return all().filter(control -> name(control).equals(name)).findFirst();
	}

	/** The words of the state beside an editor's title. */
	Optional<String> state() {
		return all().filter(control -> control.getData(STATE) != null).map(control -> control.getData(STATE).toString()).findFirst();
	}

	/** The row of pages that has one of these words. */
	Optional<CTabFolder> pagesWith(String words) {
		return all().filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
				.filter(folder -> Stream.of(folder.getItems()).anyMatch(item -> item.getText().equals(words))).findFirst();
	}

	/** Everything to be seen within a widget, itself first. */
	static List<Control> below(Control top) {
		List<Control> found = new ArrayList<>();
		collect(top, found);
		return found;
	}

	private static void collect(Control control, List<Control> found) {
		if (!control.isVisible())
			return;
		found.add(control);
		if (control instanceof Composite parent)
			for (Control child : parent.getChildren())
				collect(child, found);
	}
}
