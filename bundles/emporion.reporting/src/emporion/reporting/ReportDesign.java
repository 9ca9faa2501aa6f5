package emporion.reporting;

import java.net.URL;
import java.util.Objects;

/**
 * Where a report's layout and its words lie.
 *
 * @param name      short name for messages, such as {@code invoice}
 * @param source    the {@code .rptdesign}; every scripted data set in it names {@link SuppliedRows} as its event handler
 * @param resources the folder, ending in a slash, that holds the property files the design includes
 */
public record ReportDesign(String name, URL source, URL resources) {
	public ReportDesign {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(resources, "resources");
		if (name.isBlank()) {
			throw new IllegalArgumentException("A report design needs a name");
		}
		if (!resources.getPath().endsWith("/")) {
			throw new IllegalArgumentException("The resource folder must end in a slash: " + resources);
		}
	}

	/**
	 * A design that lies with its property files in one folder of a bundle.
	 *
	 * @param anchor a class of that bundle
	 * @param path   absolute path in the bundle, such as {@code /reports/invoice.rptdesign}
	 * @return the design, named after the file
	 * @throws IllegalArgumentException when the bundle has no such file
	 */
	public static ReportDesign inBundle(Class<?> anchor, String path) {
		URL source = anchor.getResource(path);
		if (source == null) {
			throw new IllegalArgumentException("No report design " + path + " beside " + anchor.getName());
		}
		String file = path.substring(path.lastIndexOf('/') + 1);
		String url = source.toExternalForm();
		try {
			URL folder = java.net.URI.create(url.substring(0, url.length() - file.length())).toURL();
			return new ReportDesign(file.replace(".rptdesign", ""), source, folder);
		} catch (java.net.MalformedURLException e) {
			throw new IllegalArgumentException("Not a folder of designs: " + url, e);
		}
	}
}
