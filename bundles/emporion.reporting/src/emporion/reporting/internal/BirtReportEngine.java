package emporion.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import emporion.reporting.DataSet;
import emporion.reporting.ReportDesign;
import emporion.reporting.ReportEngine;
import emporion.reporting.ReportException;
import emporion.reporting.ReportFormat;
import emporion.reporting.ReportRequest;
import emporion.reporting.SuppliedRows;

/** Runs each request as a BIRT task of its own; parsed designs are kept and shared by the tasks. */
@Component(service = ReportEngine.class)
public final class BirtReportEngine implements ReportEngine {
	private final EngineLife engine = new EngineLife();
	private final Map<ReportDesign, IReportRunnable> opened = new ConcurrentHashMap<>();

	/** Starts nothing yet. */
	@Activate
	public BirtReportEngine() { }

	@Override
	public void warmUp() {
		ReportDesign design = ReportDesign.inBundle(BirtReportEngine.class, "/emporion/reporting/internal/warm-up.rptdesign");
		DataSet rows = new DataSet("rows", List.of(Map.of("amount", BigDecimal.ONE)));
		render(new ReportRequest(design, ReportFormat.PDF, Locale.ROOT, List.of(rows)));
	}

	@Override
	public byte[] render(ReportRequest request) {
		ReportDesign design = request.design();
		IReportRunnable runnable = opened.computeIfAbsent(design, this::open);
		IRunAndRenderTask task = engine.started().createRunAndRenderTask(runnable);
		try {
			ByteArrayOutputStream document = new ByteArrayOutputStream();
			task.setLocale(request.language());
			task.setAppContext(Map.of(SuppliedRows.DATA_SETS, request.byName()));
			task.setErrorHandlingOption(IEngineTask.CANCEL_ON_ERROR);
			task.setRenderOption(RenderOptions.of(request.format(), document));
			task.run();
			refuseErrors(design, task);
			return document.toByteArray();
		} catch (EngineException e) {
			throw new ReportException("Report " + design.name() + " failed: " + root(e).getMessage(), e);
		} finally {
			task.close();
		}
	}

	/** Ends the engine; reports that are being made fail. */
	@Deactivate
	public void stop() {
		opened.clear();
		engine.stop();
	}

	private IReportRunnable open(ReportDesign design) {
		try (InputStream source = design.source().openStream()) {
			return engine.started().openReportDesign(design.name(), source, new DesignResources(design));
		} catch (IOException e) {
			throw new ReportException("Report design " + design.name() + " cannot be read: " + design.source(), e);
		} catch (EngineException e) {
			throw new ReportException("Report design " + design.name() + " is broken: " + root(e).getMessage(), e);
		}
	}

	/** BIRT prints an error into the document and goes on; a document that tells half of it must never leave the house. */
	private static void refuseErrors(ReportDesign design, IRunAndRenderTask task) {
		List<?> errors = task.getErrors();
		if (!errors.isEmpty()) {
			Throwable error = (Throwable) errors.getFirst();
			throw new ReportException("Report " + design.name() + " failed: " + root(error).getMessage(), error);
		}
	}

	/** BIRT wraps what went wrong in several layers of "cannot execute". */
	private static Throwable root(Throwable error) {
		Throwable root = error;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}
}
