package emporion.platform.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

import emporion.base.outcome.Problem;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.operation.ProblemTexts;

/**
 * What every editor of an object looks like: a header with its name, its state and buttons; below it what is wrong, if anything; then
 * pages. UI thread only.
 */
public final class EditorFrame {

	private final Composite root;
	private final FormToolkit toolkit;
	private final ProblemTexts texts;
	private final Label title;
	private final Label subtitle;
	private final Canvas chip;
	private final Composite buttons;
	private final Composite messages;
	private final CTabFolder pages;
	private final Map<String, Button> actions = new LinkedHashMap<>();
	private String chipWords = "";
	private Tone chipTone = Tone.MUTED;
	private Function<String, Optional<String>> labels = field -> Optional.empty();

	public EditorFrame(Composite parent, ProblemTexts texts) {
		this.texts = texts;
		toolkit = new FormToolkit(parent.getDisplay());
		toolkit.setBackground(Look.color(Tone.PAGE));
		parent.addDisposeListener(event -> toolkit.dispose());
		root = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		Composite header = toolkit.createComposite(root);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(16, 10).spacing(12, 0).applyTo(header);
		title = Look.named(toolkit.createLabel(header, ""), "title");
		title.setFont(Look.font(6, true));
		chip = new Canvas(header, SWT.DOUBLE_BUFFERED);
		chip.setBackground(Look.color(Tone.PAGE));
		chip.addPaintListener(event -> paintChip(event.gc));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(0, 24).applyTo(chip);
		subtitle = toolkit.createLabel(header, "");
		subtitle.setForeground(Look.color(Tone.MUTED));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(subtitle);
		buttons = toolkit.createComposite(header);
		GridLayoutFactory.fillDefaults().numColumns(0).spacing(8, 0).applyTo(buttons);
		messages = Look.named(toolkit.createComposite(root), "problems");
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(messages);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 6).spacing(8, 2).applyTo(messages);
		pages = new CTabFolder(root, SWT.TOP | SWT.FLAT);
		pages.setBackground(Look.color(Tone.PAGE));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
	}

	/** @return to be laid out by the editor */
	public Composite root() {
		return root;
	}

	public FormToolkit toolkit() {
		return toolkit;
	}

	public ProblemTexts texts() {
		return texts;
	}

	/** Says what is edited, and a few words more. */
	public void title(String words, String more) {
		title.setText(words.replace("&", "&&"));
		subtitle.setText(more.replace("&", "&&"));
		title.getParent().layout(true);
	}

	/** Says in which state the object is. */
	public void state(String words, Tone tone) {
		chipWords = words;
		chipTone = tone;
		GC gc = new GC(chip);
		int width = words.isEmpty() ? 0 : gc.textExtent(words).x + 24;
		gc.dispose();
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(width, 24).applyTo(chip);
		chip.setData("emporion.state", words);
		chip.getParent().layout(true);
		chip.redraw();
	}

	private void paintChip(GC gc) {
		if (chipWords.isEmpty())
			return;
		gc.setAntialias(SWT.ON);
		gc.setBackground(Look.color(chipTone));
		gc.setAlpha(36);
		gc.fillRoundRectangle(0, 0, chip.getSize().x, chip.getSize().y, chip.getSize().y, chip.getSize().y);
		gc.setAlpha(255);
		gc.setForeground(Look.color(chipTone));
		gc.drawText(chipWords, 12, (chip.getSize().y - gc.textExtent(chipWords).y) / 2, true);
	}

	/** Adds a button to the header. */
	public Button action(String id, Icon icon, String words, Runnable action) {
		Button button = Look.named(toolkit.createButton(buttons, words, SWT.PUSH), "action." + id);
		button.setImage(Look.image(icon));
		button.addListener(SWT.Selection, event -> action.run());
		((GridLayout) buttons.getLayout()).numColumns++;
		actions.put(id, button);
		return button;
	}

	/** Shows or hides a button of the header. */
	public void offer(String id, boolean offered) {
		Button button = actions.get(id);
		GridDataFactory.fillDefaults().exclude(!offered).applyTo(button);
		button.setVisible(offered);
		buttons.getParent().layout(true, true);
	}

	/** Locks the header's buttons while something runs. */
	public void busy(boolean busy) {
		actions.values().forEach(button -> button.setEnabled(!busy));
	}

	/**
	 * Lets messages begin with the label of the field that they are about.
	 *
	 * @param fieldLabels the words beside the field of a name, empty where no field has that name
	 */
	public void naming(Function<String, Optional<String>> fieldLabels) {
		labels = fieldLabels;
	}

	private String sentence(Problem problem) {
		String text = texts.text(problem);
		return problem.field().flatMap(labels).filter(label -> !text.contains(label)).map(label -> label + ": " + text).orElse(text);
	}

	/** Shows what is wrong, worst first; an empty list takes the place away. */
	public void problems(List<Problem> problems) {
		for (var child : messages.getChildren())
			child.dispose();
		problems.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).limit(6).forEach(this::message);
		GridDataFactory.fillDefaults().grab(true, false).exclude(problems.isEmpty()).applyTo(messages);
		messages.setVisible(!problems.isEmpty());
		root.layout(true, true);
	}

	private void message(Problem problem) {
		Tone tone = problem.isError() ? Tone.BAD : Tone.WARNING;
		Label icon = toolkit.createLabel(messages, "");
		icon.setImage(Look.image(new Icon(problem.isError() ? "alert-circle" : "alert-triangle"), tone, 16));
		Label words = toolkit.createLabel(messages, sentence(problem).replace("&", "&&"), SWT.WRAP);
		words.setForeground(Look.color(tone));
		words.setToolTipText(problem.code());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(words);
	}

	/** Adds a page that scrolls when it is too high. */
	public Composite page(String words) {
		CTabItem tab = new CTabItem(pages, SWT.NONE);
		tab.setText(words);
		ScrolledComposite scroll = new ScrolledComposite(pages, SWT.V_SCROLL);
		scroll.setBackground(Look.color(Tone.PAGE));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite body = toolkit.createComposite(scroll);
		GridLayoutFactory.fillDefaults().margins(16, 10).spacing(0, 14).applyTo(body);
		scroll.setContent(body);
		scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
		tab.setControl(scroll);
		if (pages.getSelectionIndex() < 0)
			pages.setSelection(0);
		return body;
	}

	/** Runs something whenever the page at this place comes to the front. */
	public void onShown(int page, Runnable action) {
		pages.addListener(SWT.Selection, event -> {
			if (pages.getSelectionIndex() == page)
				action.run();
		});
	}

	/** Adds a headed part to a page. */
	public Composite section(Composite page, String words, boolean fillsHeight) {
		Section section = toolkit.createSection(page, ExpandableComposite.TITLE_BAR);
		section.setText(words);
		GridDataFactory.fillDefaults().grab(true, fillsHeight).applyTo(section);
		Composite body = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().applyTo(body);
		section.setClient(body);
		return body;
	}
}
