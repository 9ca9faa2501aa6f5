package emporion.platform.ui.internal;

import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

import emporion.platform.ui.field.Undoable;

/** Takes back, or makes again, the last change of what has the focus. */
final class UndoHandler extends AbstractHandler {

	private final Predicate<Undoable> step;

	private UndoHandler(Predicate<Undoable> step) {
		this.step = step;
	}

	static void install(IWorkbenchWindow window) {
		IHandlerService handlers = window.getService(IHandlerService.class);
		handlers.activateHandler("org.eclipse.ui.edit.undo", new UndoHandler(Undoable::undo));
		handlers.activateHandler("org.eclipse.ui.edit.redo", new UndoHandler(Undoable::redo));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		for (Undoable undoable : Undoable.around(Display.getCurrent().getFocusControl()))
			if (step.test(undoable))
				break;
		return null;
	}
}
