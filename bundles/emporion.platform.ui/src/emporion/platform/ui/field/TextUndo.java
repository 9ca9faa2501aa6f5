package emporion.platform.ui.field;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** What stood in a text before; characters typed in one go are one step. UI thread only. */
public final class TextUndo implements Undoable {

	private static final long ONE_GO_MS = 900;

	private final Text text;
	private final Deque<String> before = new ArrayDeque<>();
	private final Deque<String> undone = new ArrayDeque<>();
	private String last;
	private long lastTyped;
	private boolean moving;

	/** Watches a text from now on. */
	public TextUndo(Text text) {
		this.text = text;
		last = text.getText();
		text.addListener(SWT.Modify, event -> typed());
		Undoable.install(text, this);
	}

	private void typed() {
		String now = text.getText();
		if (moving || now.equals(last))
			return;
		long moment = System.currentTimeMillis();
		boolean goesOn = moment - lastTyped < ONE_GO_MS && now.length() == last.length() + 1 && !before.isEmpty();
		if (!goesOn)
			before.push(last);
		undone.clear();
		last = now;
		lastTyped = moment;
	}

	/** Forgets what stood there: the text was filled with another value. */
	public void forget() {
		before.clear();
		undone.clear();
		last = text.getText();
	}

	@Override
	public boolean undo() {
		return move(before, undone);
	}

	@Override
	public boolean redo() {
		return move(undone, before);
	}

	private boolean move(Deque<String> from, Deque<String> to) {
		if (from.isEmpty() || !text.getEditable())
			return false;
		to.push(text.getText());
		last = from.pop();
		moving = true;
		try {
			text.setText(last);
			text.setSelection(last.length());
		} finally {
			moving = false;
		}
		lastTyped = 0;
		return true;
	}
}
