package emporion.platform.ui.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Control;

/** Something on the screen whose last change can be taken back and made again: a text, a card, the lines of a document. UI thread only. */
public interface Undoable {

	/** @return false when there is nothing to take back */
	boolean undo();

	/** @return false when there is nothing to make again */
	boolean redo();

	/** Makes undo and redo mean this while the control, or something in it, has the focus. */
	static void install(Control control, Undoable undoable) {
		control.setData(Undoable.class.getName(), undoable);
	}

	/** @return what undo means while this control has the focus: the innermost first, so a text goes before its card */
	static List<Undoable> around(Control focus) {
		List<Undoable> found = new ArrayList<>();
		for (Control control = focus; control != null; control = control.getParent())
			if (control.getData(Undoable.class.getName()) instanceof Undoable undoable)
				found.add(undoable);
		return found;
	}
}
