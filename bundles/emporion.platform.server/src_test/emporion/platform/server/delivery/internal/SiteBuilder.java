package emporion.platform.server.delivery.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes small p2 sites, right and wrong ones. */
final class SiteBuilder {

	private final Map<String, byte[]> jars = new LinkedHashMap<>();
	private final StringBuilder requirements = new StringBuilder();
	private final StringBuilder artifacts = new StringBuilder();

	/** @param headers beside name and version, as {@code Emporion-Module: routes} */
	SiteBuilder bundle(String name, String... headers) {
		return jar(name, jar(name, headers, "a/A.class"));
	}

	SiteBuilder jar(String name, byte[] bytes) {
		return jar(name, bytes, BundleJar.sha256(bytes));
	}

	SiteBuilder jar(String name, byte[] bytes, String sum) {
		jars.put(name, bytes);
		requirements.append("<required namespace='org.eclipse.equinox.p2.iu' name='%s' range='[1.0.0,1.0.0]'/>".formatted(name));
		artifacts.append("<artifact classifier='osgi.bundle' id='%s' version='1.0.0'><properties size='2'>".formatted(name))
				.append("<property name='download.size' value='%d'/><property name='download.checksum.sha-256' value='%s'/>".formatted(bytes.length, sum))
				.append("</properties></artifact>");
		return this;
	}

	SiteBuilder requiring(String feature, String range) {
		requirements.append("<required namespace='org.eclipse.equinox.p2.iu' name='%s.feature.group' range='%s'/>".formatted(feature, range));
		return this;
	}

	static byte[] jar(String name, String[] headers, String... entries) {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", name);
		main.putValue("Bundle-Version", "1.0.0");
		for (String header : headers)
			main.putValue(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 1).strip());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			for (String entry : entries) {
				jar.putNextEntry(new JarEntry(entry));
				jar.write(entry.getBytes());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	Path in(Path folder) {
		return in(folder, "");
	}

	/** @param prolog of the index, for attacks */
	Path in(Path folder, String prolog) {
		try {
			Files.createDirectories(folder.resolve("plugins"));
			for (Map.Entry<String, byte[]> jar : jars.entrySet())
				Files.write(folder.resolve("plugins").resolve(jar.getKey() + "_1.0.0.jar"), jar.getValue());
			Files.writeString(folder.resolve("content.xml"), prolog + "<repository><units><unit id='routes.feature.feature.group' version='1.0.0'><requires>"
					+ requirements + "</requires></unit></units></repository>");
			Files.writeString(folder.resolve("artifacts.xml"), "<repository><artifacts>" + artifacts + "</artifacts></repository>");
			return folder;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
