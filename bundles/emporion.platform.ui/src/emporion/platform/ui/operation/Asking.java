package emporion.platform.ui.operation;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import emporion.base.outcome.Outcome;

/**
 * Asks the server in the background and gives the answer back in the UI thread. A lost connection is an answer, too: refused with
 * {@code PLT-913}. UI thread only.
 */
public final class Asking {

	private final Control asker;

	/** @param asker answers are dropped once it is disposed */
	public Asking(Control asker) {
		this.asker = asker;
	}

	/**
	 * Something the user waits for: shown in the progress area.
	 *
	 * @param words what is being done
	 */
	public <T> void run(String words, Supplier<Outcome<T>> question, Consumer<Outcome<T>> answer) {
		schedule(words, true, 0, question, answer);
	}

	/**
	 * Something asked while the user goes on typing.
	 *
	 * @param pauseMs waited before asking
	 * @return cancels the question, if it was not asked yet
	 */
	public <T> Runnable quietly(int pauseMs, Supplier<Outcome<T>> question, Consumer<Outcome<T>> answer) {
		return schedule("", false, pauseMs, question, answer);
	}

	private <T> Runnable schedule(String words, boolean shown, int pauseMs, Supplier<Outcome<T>> question, Consumer<Outcome<T>> answer) {
		Display display = asker.getDisplay();
		Job job = new Job(words) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Outcome<T> outcome = Answered.by(question);
				if (!display.isDisposed())
					display.asyncExec(() -> {
						if (!asker.isDisposed())
							answer.accept(outcome);
					});
				return Status.OK_STATUS;
			}
		};
		job.setUser(shown);
		job.setSystem(!shown);
		job.schedule(pauseMs);
		return job::cancel;
	}
}
