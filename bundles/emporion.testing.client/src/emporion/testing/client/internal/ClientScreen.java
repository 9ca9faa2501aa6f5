package emporion.testing.client.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import emporion.platform.ui.list.ListScreen;
import emporion.platform.ui.list.ListView;
import emporion.testing.client.ClientScreenMXBean;

/** The screen of the client that this bundle runs in. */
public final class ClientScreen implements ClientScreenMXBean {

	private final UiThread ui = new UiThread();

	private <T> T see(Function<Widgets, T> question) {
		return ui.ask(display -> question.apply(new Widgets(display)));
	}

	@Override
	public List<String> windows() {
		return see(widgets -> widgets.windows().reversed().stream().map(Shell::getText).toList());
	}

	@Override
	public String focus() {
		return ui.ask(display -> Widgets.name(display.getFocusControl()));
	}

	@Override
	public List<String> names() {
		return see(widgets -> widgets.all().map(Widgets::name).filter(name -> !name.isEmpty()).distinct().toList());
	}

	@Override
	public boolean isShown(String name) {
		return see(widgets -> widgets.look(name).isPresent());
	}

	@Override
	public boolean isEnabled(String name) {
		return see(widgets -> widgets.look(name).filter(Control::isEnabled).isPresent());
	}

	@Override
	public String text(String name) {
		return see(widgets -> switch (widgets.find(name, Control.class)) {
			case Text text -> text.getText();
			case Label label -> label.getText();
			case Button button -> (button.getStyle() & SWT.CHECK) == 0 ? button.getText() : String.valueOf(button.getSelection());
			case Combo combo -> combo.getText();
			case Shell shell -> shell.getText();
			case Control other -> throw new IllegalStateException(name + " is a " + other.getClass().getSimpleName() + ", no text stands in it");
		});
	}

	@Override
	public List<List<String>> rows(String name) {
		return see(widgets -> switch (widgets.find(name, Control.class)) {
			case Table table -> Stream.of(table.getItems()).map(item -> cells(table.getColumnCount(), item::getText)).toList();
			case Tree tree -> Stream.of(tree.getItems()).flatMap(ClientScreen::withChildren)
					.map(item -> cells(tree.getColumnCount(), item::getText)).toList();
			case Control other -> throw new IllegalStateException(name + " is a " + other.getClass().getSimpleName() + ", it has no rows");
		});
	}

	private static List<String> cells(int columns, Function<Integer, String> text) {
		return IntStream.range(0, Math.max(1, columns)).mapToObj(text::apply).toList();
	}

	private static Stream<TreeItem> withChildren(TreeItem item) {
		return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(ClientScreen::withChildren));
	}

	@Override
	public List<String> labels(String name) {
		return see(widgets -> widgets.look(name).stream().flatMap(top -> Widgets.below(top).stream()).filter(Label.class::isInstance)
				.map(label -> ((Label) label).getText()).filter(text -> !text.isEmpty()).toList());
	}

	@Override
	public List<Integer> pictureSize(String name) {
		return see(widgets -> {
			Image image = widgets.find(name, Label.class).getImage();
			return image == null ? List.of(0, 0) : List.of(image.getBounds().width, image.getBounds().height);
		});
	}

	@Override
	public void type(String name, String text) {
		see(widgets -> {
			Text field = widgets.find(name, Text.class);
			if (!field.isEnabled() || !field.getEditable())
				throw new IllegalStateException("nothing can be typed into " + name);
			field.setFocus();
			field.setText(text);
			field.setSelection(text.length());
			return name;
		});
	}

	@Override
	public void enter(String name) {
		ui.act(display -> {
			Control control = new Widgets(display).find(name, Control.class);
			return () -> control.traverse(SWT.TRAVERSE_RETURN);
		});
	}

	@Override
	public void press(String name) {
		ui.act(display -> {
			Control control = new Widgets(display).find(name, Control.class);
			if (!control.isEnabled())
				throw new IllegalStateException(name + " is locked");
			return () -> press(control);
		});
	}

	@Override
	public void answer(String words) {
		ui.act(display -> {
			Button button = inFront(display).filter(Button.class::isInstance).map(Button.class::cast).filter(found -> plain(found.getText()).equals(words))
					.findFirst().orElseThrow(() -> new IllegalStateException("no button " + words + " is to be seen, but " + words()));
			return () -> press(button);
		});
	}

	@Override
	public List<String> words() {
		return ui.ask(display -> inFront(display).map(control -> switch (control) {
			case Label label -> label.getText();
			case Button button -> plain(button.getText());
			default -> "";
		}).filter(text -> !text.isEmpty()).toList());
	}

	private static Stream<Control> inFront(Display display) {
		return new Widgets(display).windows().stream().limit(1).flatMap(window -> Widgets.below(window).stream());
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}

	private static void press(Control control) {
		if (control.isDisposed())
			return;
		if (!(control instanceof Button button)) {
			key(control, SWT.CR);
			return;
		}
		if ((button.getStyle() & SWT.RADIO) != 0)
			Stream.of(button.getParent().getChildren()).filter(Button.class::isInstance).forEach(other -> ((Button) other).setSelection(other == button));
		else if ((button.getStyle() & SWT.CHECK) != 0)
			button.setSelection(!button.getSelection());
		Event click = new Event();
		click.widget = button;
		button.notifyListeners(SWT.Selection, click);
	}

	private static void key(Control control, char character) {
		Event event = new Event();
		event.widget = control;
		event.character = character;
		event.keyCode = character;
		control.notifyListeners(SWT.KeyDown, event);
	}

	@Override
	public void choose(String name, String words) {
		see(widgets -> {
			Combo combo = widgets.find(name, Combo.class);
			int index = IntStream.range(0, combo.getItemCount()).filter(at -> combo.getItem(at).startsWith(words)).findFirst()
					.orElseThrow(() -> new IllegalStateException(name + " offers " + List.of(combo.getItems()) + ", not " + words));
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			return name;
		});
	}

	@Override
	public void select(String name, int row) {
		see(widgets -> {
			Table table = widgets.find(name, Table.class);
			TableItem item = table.getItem(row);
			table.setSelection(item);
			table.notifyListeners(SWT.Selection, new Event());
			return name;
		});
	}

	@Override
	public List<String> tabs() {
		return ui.ask(display -> Stream.of(page().getEditorReferences()).map(ClientScreen::label).toList());
	}

	private static String label(IEditorReference editor) {
		return (editor.isDirty() ? "*" : "") + editor.getPartName();
	}

	@Override
	public String tab() {
		return ui.ask(display -> Stream.of(page().getEditorReferences()).filter(editor -> editor.getEditor(false) == page().getActiveEditor())
				.map(ClientScreen::label).findFirst().orElse(""));
	}

	@Override
	public void closeTab() {
		ui.ask(display -> page().closeEditor(page().getActiveEditor(), false));
	}

	private static IWorkbenchPage page() {
		if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0)
			throw new IllegalStateException("the workbench is not open");
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@Override
	public void turnTo(String words) {
		see(widgets -> {
			CTabFolder pages = widgets.pagesWith(words).orElseThrow(() -> new IllegalStateException("no page " + words + " is to be seen"));
			CTabItem page = Stream.of(pages.getItems()).filter(item -> item.getText().equals(words)).findFirst().orElseThrow();
			pages.setSelection(page);
			Event event = new Event();
			event.item = page;
			pages.notifyListeners(SWT.Selection, event);
			return words;
		});
	}

	@Override
	public String state() {
		return see(widgets -> widgets.state().orElse(""));
	}

	private static ListView list() {
		IEditorPart editor = page().getActiveEditor();
		if (editor instanceof ListView list)
			return list;
		throw new IllegalStateException("no list is in front, but " + (editor == null ? "nothing" : editor.getTitle()));
	}

	private static ListScreen listScreen() {
		return list().screen().orElseThrow(() -> new IllegalStateException("the list in front is empty yet"));
	}

	@Override
	public String listState() {
		return ui.ask(display -> listScreen().state());
	}

	@Override
	public String listOverlay() {
		return ui.ask(display -> listScreen().overlay());
	}

	@Override
	public List<List<String>> listRows(List<String> columns) {
		return ui.ask(display -> {
			ListScreen screen = listScreen();
			List<List<String>> rows = new ArrayList<>();
			for (int row = 0; row < list().model().rowCount(); row++)
				if (list().model().row(row).isPresent()) {
					int at = row;
					rows.add(columns.stream().map(column -> screen.text(at, column)).toList());
				}
			return rows;
		});
	}

	@Override
	public void search(String words) {
		ui.ask(display -> {
			listScreen().search(words);
			return words;
		});
	}

	@Override
	public void filter(String column, String text) {
		ui.ask(display -> {
			listScreen().filter(column, text);
			return column;
		});
	}

	@Override
	public void open(int row) {
		ui.act(display -> {
			listScreen().select(row);
			Control table = new Widgets(display).find("list.table", Control.class);
			return () -> key(table, SWT.CR);
		});
	}

	@Override
	public void picture(String file) {
		ui.ask(display -> {
			save(display, file);
			return file;
		});
	}

	private static void save(Display display, String file) {
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file, SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
