package emporion.reporting;

import emporion.reporting.internal.BirtReportEngine;

/** A report engine without OSGi, for tools and tests with BIRT on the class path. Servers use the {@link ReportEngine} service. */
public final class StandaloneReportEngine implements ReportEngine, AutoCloseable {
	private final BirtReportEngine engine = new BirtReportEngine();

	@Override
	public byte[] render(ReportRequest request) {
		return engine.render(request);
	}

	@Override
	public void warmUp() {
		engine.warmUp();
	}

	/** Ends the engine. */
	@Override
	public void close() {
		engine.stop();
	}
}
