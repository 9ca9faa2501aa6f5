package emporion.platform.server.repository.internal;

import org.eclipse.net4j.util.om.monitor.OMMonitor;

/** Nobody watches: spares the timers that CDO's monitors start for every written row. */
final class NoMonitor implements OMMonitor, OMMonitor.Async {

	static final NoMonitor INSTANCE = new NoMonitor();

	private NoMonitor() {
	}

	@Override
	public boolean isCanceled() {
		return false;
	}

	@Override
	public void checkCanceled() {
		// never canceled
	}

	@Override
	public boolean hasBegun() {
		return true;
	}

	@Override
	public OMMonitor begin(double totalWork) {
		return this;
	}

	@Override
	public OMMonitor begin() {
		return this;
	}

	@Override
	public void worked(double work) {
		// nobody watches
	}

	@Override
	public void worked() {
		// nobody watches
	}

	@Override
	public OMMonitor fork(double work) {
		return this;
	}

	@Override
	public OMMonitor fork() {
		return this;
	}

	@Override
	public Async forkAsync(double work) {
		return this;
	}

	@Override
	public Async forkAsync() {
		return this;
	}

	@Override
	public void done() {
		// nobody watches
	}

	@Override
	public void stop() {
		// nothing was started
	}

	@Override
	public double getTotalWork() {
		return 1;
	}

	@Override
	public double getWork() {
		return 0;
	}

	@Override
	public double getWorkPercent() {
		return 0;
	}
}
