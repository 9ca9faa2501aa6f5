package emporion.checks;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The bundles of this checkout: their manifests, and their classes as the build left them. */
final class Bundles {

	/** Those that run on client and server and hold model and rules. */
	static final List<String> CORES = List.of("emporion.base", "emporion.platform", "emporion.catalog", "emporion.crm", "emporion.warehouse",
			"emporion.pricing", "emporion.sales");

	private static final Path FOLDER = Path.of("..", "..", "bundles").toAbsolutePath().normalize();
	private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();
	private static final Pattern OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	private Bundles() {
	}

	static Path folder(String bundle) {
		return FOLDER.resolve(bundle);
	}

	/** Name to manifest, in the order of names. */
	static Map<String, Manifest> manifests() {
		try (Stream<Path> folders = Files.list(FOLDER)) {
			return folders.map(folder -> folder.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).map(Bundles::read)
					.collect(toMap(manifest -> entries(manifest, "Bundle-SymbolicName").getFirst(), manifest -> manifest, (a, b) -> a, TreeMap::new));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The names in a header, without their attributes and directives. */
	static List<String> entries(Manifest manifest, String header) {
		return clauses(manifest, header).stream().map(clause -> clause.split(";")[0].strip()).toList();
	}

	/** The entries of a header, each with its attributes and directives. */
	static List<String> clauses(Manifest manifest, String header) {
		String value = manifest.getMainAttributes().getValue(header);
		return value == null ? List.of() : OUTSIDE_QUOTES.splitAsStream(value).map(String::strip).toList();
	}

	static JavaClasses classes(String bundle) {
		return IMPORTED.computeIfAbsent(bundle, Bundles::read);
	}

	private static JavaClasses read(String bundle) {
		Path compiled = folder(bundle).resolve("target/classes");
		if (!Files.isDirectory(compiled))
			throw new IllegalStateException(bundle + " is not compiled: " + compiled);
		return new ClassFileImporter().importPath(compiled);
	}

	private static Manifest read(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return new Manifest(in);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
