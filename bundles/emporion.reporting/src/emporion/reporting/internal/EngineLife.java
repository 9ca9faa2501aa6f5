package emporion.reporting.internal;

import java.util.HashMap;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;

import emporion.reporting.ReportException;

/** Starts BIRT once, at first need, and ends it. In a plain JVM BIRT reads the extensions from the class path. */
final class EngineLife {
	private IReportEngine engine;
	private boolean stopped;

	synchronized IReportEngine started() {
		if (stopped) {
			throw new IllegalStateException("The report engine has been stopped");
		}
		if (engine == null) {
			EngineConfig config = new EngineConfig();
			config.setFontConfig(FontFolder.unpack());
			config.setLogConfig(null, Level.WARNING);
			config.setAppContext(handlersFromHere());
			engine = start(config);
		}
		return engine;
	}

	/** The platform stays: it belongs to the JVM, other engines in it may be alive. */
	synchronized void stop() {
		stopped = true;
		if (engine != null) {
			engine.destroy();
			engine = null;
		}
	}

	/** Designs name their event handlers by class; BIRT finds only those of the loader it is given. */
	private static HashMap<String, Object> handlersFromHere() {
		HashMap<String, Object> context = new HashMap<>();
		context.put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, EngineLife.class.getClassLoader());
		return context;
	}

	private static IReportEngine start(EngineConfig config) {
		try {
			Platform.startup(config);
		} catch (BirtException e) {
			throw new ReportException("BIRT's platform does not start: " + e.getMessage(), e);
		}
		Object factory = Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
		if (factory == null) {
			throw new ReportException("BIRT's engine bundle (org.eclipse.birt.report.engine) is not resolved");
		}
		return ((IReportEngineFactory) factory).createReportEngine(config);
	}
}
