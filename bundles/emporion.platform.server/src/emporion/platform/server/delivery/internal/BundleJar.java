package emporion.platform.server.delivery.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * A bundle of a module, looked into without running anything of it.
 *
 * @param module  of the header {@code Emporion-Module}; empty for a library
 * @param side    of the header {@code Emporion-Side}; empty for a library
 * @param needs   what it requires of other bundles
 * @param gives   packages it exports
 * @param signers SHA-256 fingerprints of the certificates of which each signed every file in it
 */
record BundleJar(String name, Version version, Optional<String> module, Optional<Side> side, List<Need> needs, List<Gift> gives,
		Set<String> signers, byte[] bytes) {

	/** On which side of the wire a bundle works. */
	enum Side {
		SERVER, CLIENT, BOTH
	}

	/** A bundle or package that is required. */
	record Need(boolean isPackage, String name, VersionRange range) {
		@Override
		public String toString() {
			return (isPackage ? "package " : "bundle ") + name;
		}
	}

	/** An exported package. */
	record Gift(String name, Version version) {
	}

	static final String MODULE_HEADER = "Emporion-Module";
	static final String SIDE_HEADER = "Emporion-Side";

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");
	private static final Pattern MODULE_ID = Pattern.compile("[a-z][a-z0-9.-]{0,59}");
	private static final int MAX_ENTRIES = 20_000;
	private static final long MAX_UNPACKED = 500_000_000L;

	/**
	 * @param file for messages
	 * @throws SiteException PLT-223, PLT-225 or PLT-226 if it is no bundle, or one that must not be trusted
	 */
	static BundleJar of(String file, byte[] bytes) {
		try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes), true)) {
			Manifest manifest = jar.getManifest();
			if (manifest == null)
				throw new SiteException("PLT-223", file, "it has no manifest");
			Set<String> signers = readThrough(file, jar);
			Map<String, String> headers = new HashMap<>();
			manifest.getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
			return of(file, headers, signers, bytes);
		} catch (SecurityException e) {
			throw new SiteException("PLT-225", file, "its signature does not fit: " + e.getMessage());
		} catch (IOException | BundleException | IllegalArgumentException e) {
			throw new SiteException("PLT-223", file, String.valueOf(e.getMessage()));
		}
	}

	/** Reads every entry, which also checks the digests of a signed jar. */
	private static Set<String> readThrough(String file, JarInputStream jar) throws IOException {
		Set<String> signers = null;
		long unpacked = 0;
		int entries = 0;
		byte[] buffer = new byte[65_536];
		for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
			if (++entries > MAX_ENTRIES)
				throw new SiteException("PLT-226", file, MAX_ENTRIES);
			if (entry.getName().startsWith("/") || entry.getName().contains("\\") || Arrays.asList(entry.getName().split("/")).contains(".."))
				throw new SiteException("PLT-223", file, "the entry " + entry.getName() + " would lie outside");
			for (int read = jar.read(buffer); read >= 0; read = jar.read(buffer)) {
				unpacked += read;
				if (unpacked > MAX_UNPACKED)
					throw new SiteException("PLT-226", file, MAX_UNPACKED);
			}
			if (entry.isDirectory() || isSignature(entry.getName()))
				continue;
			Set<String> ofEntry = fingerprints(entry.getCodeSigners());
			if (signers == null)
				signers = new HashSet<>(ofEntry);
			else
				signers.retainAll(ofEntry);
		}
		return signers == null ? Set.of() : signers;
	}

	private static boolean isSignature(String entry) {
		return entry.startsWith("META-INF/") && entry.indexOf('/', "META-INF/".length()) < 0 && entry.matches(".*\\.(SF|RSA|DSA|EC|MF)");
	}

	private static Set<String> fingerprints(CodeSigner[] signers) {
		Set<String> found = new HashSet<>();
		if (signers != null)
			for (CodeSigner signer : signers)
				if (signer.getSignerCertPath().getCertificates().getFirst() instanceof X509Certificate certificate)
					found.add(fingerprint(certificate));
		return found;
	}

	private static String fingerprint(X509Certificate certificate) {
		try {
			return sha256(certificate.getEncoded());
		} catch (CertificateEncodingException e) {
			throw new IllegalArgumentException("a certificate that cannot be read", e);
		}
	}

	private static BundleJar of(String file, Map<String, String> headers, Set<String> signers, byte[] bytes) throws BundleException {
		String name = first(headers, Constants.BUNDLE_SYMBOLICNAME).map(ManifestElement::getValue)
				.orElseThrow(() -> new SiteException("PLT-223", file, "it is no OSGi bundle"));
		if (!NAME.matcher(name).matches())
			throw new SiteException("PLT-223", file, "its name is not one: " + name);
		if (headers.containsKey(Constants.FRAGMENT_HOST))
			throw new SiteException("PLT-223", file, "it is a fragment, which would change another bundle");
		Optional<String> module = Optional.ofNullable(headers.get(MODULE_HEADER)).map(String::strip);
		if (module.isPresent() && !MODULE_ID.matcher(module.get()).matches())
			throw new SiteException("PLT-223", file, MODULE_HEADER + " is no id of a module: " + module.get());
		return new BundleJar(name, Version.parseVersion(headers.get(Constants.BUNDLE_VERSION)), module, side(file, headers, module.isPresent()),
				needs(headers), gives(headers), signers, bytes);
	}

	private static Optional<Side> side(String file, Map<String, String> headers, boolean ofModule) {
		String text = headers.get(SIDE_HEADER);
		if (text == null && !ofModule)
			return Optional.empty();
		return Optional.of(switch (text == null ? "" : text.strip()) {
			case "server" -> Side.SERVER;
			case "client" -> Side.CLIENT;
			case "both" -> Side.BOTH;
			default -> throw new SiteException("PLT-223", file, SIDE_HEADER + " must be server, client or both");
		});
	}

	private static Optional<ManifestElement> first(Map<String, String> headers, String header) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
		return elements == null ? Optional.empty() : Optional.of(elements[0]);
	}

	private static List<Need> needs(Map<String, String> headers) throws BundleException {
		List<Need> needs = new ArrayList<>();
		for (ManifestElement element : elements(headers, Constants.REQUIRE_BUNDLE))
			add(needs, element, false, Constants.BUNDLE_VERSION_ATTRIBUTE);
		for (ManifestElement element : elements(headers, Constants.IMPORT_PACKAGE))
			add(needs, element, true, Constants.VERSION_ATTRIBUTE);
		return needs;
	}

	private static void add(List<Need> needs, ManifestElement element, boolean isPackage, String versionAttribute) {
		if (Constants.RESOLUTION_OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE)))
			return;
		String range = element.getAttribute(versionAttribute);
		for (String name : element.getValueComponents())
			needs.add(new Need(isPackage, name, new VersionRange(range == null ? "0.0.0" : range)));
	}

	private static List<Gift> gives(Map<String, String> headers) throws BundleException {
		List<Gift> gives = new ArrayList<>();
		for (ManifestElement element : elements(headers, Constants.EXPORT_PACKAGE))
			for (String name : element.getValueComponents())
				gives.add(new Gift(name, Version.parseVersion(element.getAttribute(Constants.VERSION_ATTRIBUTE))));
		return gives;
	}

	private static List<ManifestElement> elements(Map<String, String> headers, String header) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
		return elements == null ? List.of() : List.of(elements);
	}

	String sha256() {
		return sha256(bytes);
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	@Override
	public String toString() {
		return name + " " + version;
	}
}
