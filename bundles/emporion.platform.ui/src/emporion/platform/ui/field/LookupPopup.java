package emporion.platform.ui.field;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.operation.ProblemTexts;

/**
 * The list of matches below a text that is typed into. Asks a moment after the last key, in the background, and shows only the answer to
 * what stands in the text now. UI thread only.
 */
public final class LookupPopup<T> {

	private static final int PAUSE_MS = 150;
	private static final int WIDTH = 520;
	private static final int ROWS = 8;

	private final Text text;
	private final Lookup<T> lookup;
	private final Consumer<T> taken;
	private Shell shell;
	private Table table;
	private List<T> matches = List.of();
	private int question;
	private boolean pending;
	private boolean takeFirst;

	/** @param taken gets what the user chose */
	public LookupPopup(Text text, Lookup<T> lookup, Consumer<T> taken) {
		this.text = text;
		this.lookup = lookup;
		this.taken = taken;
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.Dispose, event -> close());
	}

	/** Looks for what was typed and opens with the matches. */
	public void ask(String typed) {
		int mine = ++question;
		takeFirst = false;
		pending = !typed.isEmpty();
		if (!pending) {
			close();
			return;
		}
		Display display = text.getDisplay();
		Job job = new Job(typed) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				List<T> found = found(typed);
				if (!display.isDisposed())
					display.asyncExec(() -> answered(mine, found));
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule(PAUSE_MS);
	}

	private List<T> found(String typed) {
		try {
			return lookup.find(typed);
		} catch (ServerUnavailableException lost) {
			// the status line tells of the lost connection; what was typed stays
			return List.of();
		}
	}

	private void answered(int asked, List<T> found) {
		if (asked != question || text.isDisposed())
			return;
		pending = false;
		matches = found;
		if (takeFirst && !found.isEmpty()) {
			take(0);
		} else if (!text.isFocusControl()) {
			close();
		} else {
			open();
		}
	}

	private void open() {
		if (shell == null)
			create();
		table.removeAll();
		for (T match : matches)
			new TableItem(table, SWT.NONE).setText(lookup.longText(match));
		if (matches.isEmpty())
			sayNothingFound();
		else
			table.select(0);
		Rectangle field = text.getDisplay().map(text.getParent(), null, text.getBounds());
		Point size = new Point(Math.max(WIDTH, field.width), table.getItemHeight() * Math.clamp(matches.size(), 1, ROWS) + 6);
		shell.setBounds(field.x, field.y + field.height + 1, size.x, size.y);
		shell.setVisible(true);
	}

	private void sayNothingFound() {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(ProblemTexts.ofClient().text(Problem.error("PLT-906", text.getText().strip())));
		item.setForeground(Look.color(Tone.MUTED));
	}

	private void create() {
		shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
		shell.setBackground(Look.color(Tone.LINE));
		FillLayout layout = new FillLayout();
		layout.marginWidth = 1;
		layout.marginHeight = 1;
		shell.setLayout(layout);
		table = Look.named(new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS), "lookup.matches");
		table.addListener(SWT.MouseUp, event -> {
			if (table.getSelectionIndex() >= 0)
				take(table.getSelectionIndex());
		});
	}

	/** @return whether the list of matches is to be seen */
	public boolean isOpen() {
		return shell != null && !shell.isDisposed() && shell.isVisible();
	}

	/** Hides the list and forgets the question. */
	public void close() {
		question++;
		pending = false;
		if (shell != null && !shell.isDisposed())
			shell.setVisible(false);
		if (text.isDisposed() && shell != null) {
			shell.dispose();
			shell = null;
		}
	}

	private void key(Event event) {
		if (!isOpen())
			return;
		int last = matches.size() - 1;
		int at = table.getSelectionIndex();
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> choose(event, Math.min(at + 1, last));
			case SWT.ARROW_UP -> choose(event, Math.max(at - 1, 0));
			case SWT.PAGE_DOWN -> choose(event, Math.min(at + ROWS, last));
			case SWT.PAGE_UP -> choose(event, Math.max(at - ROWS, 0));
			default -> {
				// everything else is typed
			}
		}
	}

	private void choose(Event event, int index) {
		table.setSelection(index);
		event.doit = false;
	}

	private void traverse(Event event) {
		boolean takes = event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_TAB_NEXT;
		if (takes && isOpen() && !matches.isEmpty()) {
			event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT;
			take(Math.max(table.getSelectionIndex(), 0));
		} else if (event.detail == SWT.TRAVERSE_RETURN && pending) {
			// a scanner types a code and Enter before the answer is there: take the best match when it comes
			event.doit = false;
			takeFirst = true;
		} else if (event.detail == SWT.TRAVERSE_ESCAPE && isOpen()) {
			event.doit = false;
			close();
		}
	}

	private void take(int index) {
		if (matches.isEmpty())
			return;
		T match = matches.get(index);
		close();
		taken.accept(match);
	}
}
