package emporion.testing.client.internal;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;

/** The client's UI thread, found among all threads: the client makes its display when it likes. Thread-safe. */
final class UiThread {

	private volatile Display known;

	/** Runs in the UI thread and waits. */
	<T> T ask(Function<Display, T> question) {
		Display display = display();
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				answer.set(question.apply(display));
			} catch (RuntimeException failed) {
				failure.set(failed);
			}
		});
		if (failure.get() != null)
			throw failure.get();
		return answer.get();
	}

	/** Runs in the UI thread: first what may fail, waited for; then what it answers, not waited for: it may open a dialog. */
	void act(Function<Display, Runnable> gesture) {
		display().asyncExec(ask(gesture));
	}

	private Display display() {
		Display display = known;
		if (display == null || display.isDisposed()) {
			display = Thread.getAllStackTraces().keySet().stream().map(Display::findDisplay).filter(found -> found != null && !found.isDisposed())
					.findFirst().orElseThrow(() -> new IllegalStateException("the client has no screen yet"));
			known = display;
		}
		return display;
	}
}
