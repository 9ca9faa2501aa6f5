package emporion.sales.server.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.server.runtime.ServerRuntime;
import emporion.reporting.ReportEngine;

/**
 * Starts the report engine in the background as soon as clients are let in, so that the day's first invoice is not printed seconds later
 * than the others. Has no service: it works by being there.
 */
@Component(service = {})
public final class PrintWarmUp {

	/** @param server is there when clients are let in, which nothing should delay */
	@Activate
	public PrintWarmUp(@Reference ServerRuntime server, @Reference ReportEngine reports) {
		Thread.ofPlatform().name("emporion-print-warm-up").daemon().start(reports::warmUp);
	}
}
