package emporion.platform.server.delivery.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What a p2 site says of itself: its features with what they require, and the checksums of its bundles.
 *
 * @param features  by id and version
 * @param artifacts bundles, by {@code id/version}
 */
record SiteIndex(List<Unit> features, Map<String, Artifact> artifacts) {

	private static final int MAX_INDEX = 60_000_000;
	private static final String UNIT_NAMESPACE = "org.eclipse.equinox.p2.iu";
	private static final String FEATURE = ".feature.group";

	/** @param requirements on other units, features and bundles */
	record Unit(String id, Version version, List<Requirement> requirements) {
	}

	record Requirement(String name, VersionRange range) {

		/** @return whether exactly one version will do: the feature brings the bundle itself */
		boolean isIncluded() {
			return range.isExact();
		}

		boolean isOnFeature() {
			return name.endsWith(FEATURE);
		}
	}

	/**
	 * @param sha256 of the jar, in hexadecimal; empty where the site does not say it
	 * @param size   of the jar; negative where the site does not say it
	 */
	record Artifact(String id, Version version, Optional<String> sha256, long size) {

		/** @return where it lies in a site */
		String path() {
			return "plugins/" + id + "_" + version + ".jar";
		}
	}

	static SiteIndex read(SiteFiles files, String location) {
		try {
			List<Unit> features = units(xml(files, location, "content"));
			return new SiteIndex(features, artifacts(xml(files, location, "artifacts")));
		} catch (IOException | XMLStreamException | IllegalArgumentException e) {
			throw new SiteException("PLT-220", location, e.getMessage());
		}
	}

	/** The index, packed into a jar or plain. */
	private static byte[] xml(SiteFiles files, String location, String name) throws IOException {
		Optional<byte[]> jar = files.read(name + ".jar", MAX_INDEX);
		if (jar.isPresent())
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar.get()))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
					if (entry.getName().equals(name + ".xml"))
						return limited(zip, name);
			}
		return files.read(name + ".xml", MAX_INDEX).orElseThrow(() -> new SiteException("PLT-220", location,
				"no " + name + ".jar or " + name + ".xml in it, as every simple p2 site has"));
	}

	private static byte[] limited(InputStream in, String name) throws IOException {
		byte[] bytes = in.readNBytes(MAX_INDEX + 1);
		if (bytes.length > MAX_INDEX)
			throw new SiteException("PLT-226", name + ".xml", MAX_INDEX);
		return bytes;
	}

	private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		// the files come from outside: nothing in them may lead to another file
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
	}

	private static List<Unit> units(byte[] xml) throws XMLStreamException {
		List<Unit> units = new ArrayList<>();
		XMLStreamReader in = reader(xml);
		Unit unit = null;
		while (in.hasNext()) {
			int event = in.next();
			if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("unit"))
				unit = new Unit(in.getAttributeValue(null, "id"), Version.parseVersion(in.getAttributeValue(null, "version")), new ArrayList<>());
			else if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("required") && unit != null) {
				if (UNIT_NAMESPACE.equals(in.getAttributeValue(null, "namespace")))
					unit.requirements().add(new Requirement(in.getAttributeValue(null, "name"), range(in.getAttributeValue(null, "range"))));
			} else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("unit") && unit != null) {
				if (unit.id().endsWith(FEATURE))
					units.add(unit);
				unit = null;
			}
		}
		return units;
	}

	private static VersionRange range(String text) {
		return new VersionRange(text == null || text.isBlank() ? "0.0.0" : text);
	}

	private static Map<String, Artifact> artifacts(byte[] xml) throws XMLStreamException {
		Map<String, Artifact> artifacts = new HashMap<>();
		XMLStreamReader in = reader(xml);
		String id = null;
		Version version = null;
		Map<String, String> properties = new HashMap<>();
		while (in.hasNext()) {
			int event = in.next();
			if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("artifact")) {
				id = "osgi.bundle".equals(in.getAttributeValue(null, "classifier")) ? in.getAttributeValue(null, "id") : null;
				version = Version.parseVersion(in.getAttributeValue(null, "version"));
				properties.clear();
			} else if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("property"))
				properties.put(in.getAttributeValue(null, "name"), in.getAttributeValue(null, "value"));
			else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("artifact") && id != null)
				artifacts.put(id + "/" + version, new Artifact(id, version, Optional.ofNullable(properties.get("download.checksum.sha-256")),
						Long.parseLong(properties.getOrDefault("download.size", "-1"))));
		}
		return artifacts;
	}
}
