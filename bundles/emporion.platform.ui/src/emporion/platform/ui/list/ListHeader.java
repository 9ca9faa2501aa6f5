package emporion.platform.ui.list;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;

/** The line above a list: title, search field, number of rows, buttons. */
public final class ListHeader {

	private static final int SEARCH_WIDTH = 280;
	private final Labels labels = Labels.beside(ListHeader.class);
	private final Composite bar;
	private final Text search;
	private final Label state;
	private final Composite buttons;
	private String stateText = "";
	private String problem = "";

	ListHeader(Composite parent, String title, ListGestures gestures) {
		bar = plain(parent);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(12, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label name = new Label(bar, SWT.NONE);
		name.setText(title);
		name.setFont(Look.font(4, true));
		name.setForeground(Look.color(Tone.TEXT));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(name);
		search = Look.named(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "list.search");
		search.setMessage(labels.text("list.search"));
		GridDataFactory.fillDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(search);
		search.addModifyListener(event -> gestures.search(search.getText()));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
				gestures.focusTable();
				event.doit = false;
			}
		});
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		tool(tools, "refresh", "list.refresh", gestures::refresh);
		tool(tools, "filter-off", "list.clear", gestures::clear);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(tools);
		state = Look.named(new Label(bar, SWT.NONE), "list.state");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		buttons = plain(bar);
		GridLayoutFactory.fillDefaults().spacing(8, 0).applyTo(buttons);
	}

	private static Composite plain(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setBackground(Look.color(Tone.PAGE));
		return composite;
	}

	private void tool(ToolBar tools, String icon, String label, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(Look.image(new Icon(icon), Tone.MUTED, 16));
		item.setToolTipText(labels.text(label));
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** The button that creates. */
	void addPrimary(String label, Runnable action) {
		Button button = addButton("plus", label, action);
		Look.named(button, "list.create");
		button.setImage(Look.image(new Icon("plus"), Tone.WHITE, 16));
		button.setData("org.eclipse.e4.ui.css.CssClassName", "primary");
	}

	/** Adds a button at the right. */
	public Button addButton(String icon, String label, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(label);
		button.setImage(Look.image(new Icon(icon)));
		button.addListener(SWT.Selection, event -> action.run());
		GridLayoutFactory.fillDefaults().spacing(8, 0).numColumns(buttons.getChildren().length).applyTo(buttons);
		return button;
	}

	void show(String text) {
		stateText = text;
		paintState();
	}

	/** @param text empty for none */
	void showProblem(String text) {
		problem = text;
		paintState();
	}

	private void paintState() {
		state.setForeground(Look.color(problem.isEmpty() ? Tone.MUTED : Tone.BAD));
		String text = problem.isEmpty() ? stateText : problem;
		if (!state.getText().equals(text))
			state.setText(text);
	}

	String state() {
		return state.getText();
	}

	void clearSearch() {
		search.setText("");
		showProblem("");
	}

	void type(String words) {
		search.setText(words);
	}

	void focusSearch() {
		search.setFocus();
		search.selectAll();
	}
}
