package emporion.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Map;

import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

import emporion.reporting.ReportDesign;

/** Finds property files and pictures of a design in its resource folder, in a bundle as well as in a directory. */
final class DesignResources implements IResourceLocator {
	private final ReportDesign design;

	DesignResources(ReportDesign design) {
		this.design = design;
	}

	@Override
	public URL findResource(ModuleHandle module, String fileName, int type) {
		try {
			URL url = URI.create(design.resources().toExternalForm() + fileName).toURL();
			return exists(url) ? url : null;
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(design.resources() + " + " + fileName, e);
		}
	}

	@Override
	public URL findResource(ModuleHandle module, String fileName, int type, @SuppressWarnings("rawtypes") Map context) {
		return findResource(module, fileName, type);
	}

	private static boolean exists(URL url) {
		try (InputStream in = url.openStream()) {
			return in != null;
		} catch (IOException absent) {
			return false;
		}
	}
}
