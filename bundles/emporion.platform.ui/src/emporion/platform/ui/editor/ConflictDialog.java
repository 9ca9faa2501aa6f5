package emporion.platform.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.CardModel.Difference;

/** Two users changed the same fields: asks field by field whose value is to stay. */
final class ConflictDialog extends Dialog {

	private static final int COLUMN = 220;
	private final Labels labels = Labels.beside(ConflictDialog.class);
	private final List<Difference> differences;
	private final Function<EStructuralFeature, String> words;
	private final Map<Difference, Button> theirs = new LinkedHashMap<>();
	private List<Difference> theirsWin = List.of();

	private ConflictDialog(Shell shell, List<Difference> differences, Function<EStructuralFeature, String> words) {
		super(shell);
		this.differences = differences;
		this.words = words;
	}

	/** @return the fields in which the other user's value stays; empty when the user cannot decide now */
	static Optional<List<Difference>> ask(Shell shell, List<Difference> differences, Function<EStructuralFeature, String> words) {
		ConflictDialog dialog = new ConflictDialog(shell, differences, words);
		return dialog.open() == Window.OK ? Optional.of(dialog.theirsWin) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(labels.text("conflict"));
		Look.named(shell, "conflict");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Look.color(Tone.PAGE));
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(22, 18).spacing(18, 8).applyTo(area);
		Label text = label(area, labels.text("conflict.text"), Tone.TEXT, false);
		GridDataFactory.fillDefaults().span(3, 1).hint(3 * COLUMN, SWT.DEFAULT).applyTo(text);
		label(area, "", Tone.MUTED, true);
		label(area, labels.text("conflict.theirs"), Tone.MUTED, true);
		label(area, labels.text("conflict.mine"), Tone.MUTED, true);
		differences.forEach(difference -> add(area, difference));
		return area;
	}

	private static Label label(Composite area, String text, Tone tone, boolean bold) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(Look.color(tone));
		label.setFont(Look.font(0, bold));
		return label;
	}

	private void add(Composite area, Difference difference) {
		label(area, words.apply(difference.feature()), Tone.TEXT, true);
		// Radio buttons exclude each other within their parent, so each pair has one of its own.
		Composite pair = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(18, 0).applyTo(pair);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(pair);
		String name = difference.feature().getName();
		Button other = Look.named(radio(pair, difference.theirs()), "conflict.theirs." + name);
		Button own = Look.named(radio(pair, difference.mine()), "conflict.mine." + name);
		own.setSelection(true);
		theirs.put(difference, other);
	}

	private Button radio(Composite pair, Object value) {
		Button button = new Button(pair, SWT.RADIO);
		String text = switch (value) {
			case null -> labels.text("conflict.nothing");
			case List<?> several -> labels.text("values", several.size());
			default -> value.toString().isEmpty() ? labels.text("conflict.nothing") : value.toString();
		};
		button.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(button);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, labels.text("conflict.later"), false);
		Button save = createButton(parent, IDialogConstants.OK_ID, labels.text("save"), true);
		Look.named(save, "conflict.save");
	}

	@Override
	protected void okPressed() {
		List<Difference> chosen = new ArrayList<>();
		theirs.forEach((difference, button) -> {
			if (button.getSelection())
				chosen.add(difference);
		});
		theirsWin = List.copyOf(chosen);
		super.okPressed();
	}
}
