package emporion.platform.ui.operation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Operations;

/**
 * Runs one operation in the background, with progress in the status line, and hands its outcome to the screen's thread. When the server
 * does not answer, the outcome is a refusal with {@code PLT-913}; running the same job again asks with the same operation id, so nothing is
 * ever done twice.
 *
 * @param <R> result of the operation
 */
public final class OperationJob<R extends Record> extends Job {

	private final UUID id = UUID.randomUUID();
	private final Operations operations;
	private final Operation<R> operation;
	private final Display display;
	private final Consumer<Outcome<R>> answered;

	/**
	 * @param title    what is being done, in the user's language
	 * @param answered called in the display's thread
	 */
	public OperationJob(String title, Operations operations, Operation<R> operation, Display display, Consumer<Outcome<R>> answered) {
		super(title);
		this.operations = requireNonNull(operations, "operations");
		this.operation = requireNonNull(operation, "operation");
		this.display = requireNonNull(display, "display");
		this.answered = requireNonNull(answered, "answered");
		setPriority(INTERACTIVE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Outcome<R> outcome = Answered.by(() -> operations.run(id, operation));
		if (!display.isDisposed())
			display.asyncExec(() -> answered.accept(outcome));
		return Status.OK_STATUS;
	}
}
