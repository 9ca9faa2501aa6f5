package emporion.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The API of partners is exported, versioned and described, and keeps what the last release promised. {@code -Demporion.api.record=true} writes
 * the surface of this checkout to {@code releng/api}: that is done when a version is released.
 */
class ApiTest {

	private static final Path BASELINES = Path.of("..", "api").toAbsolutePath().normalize();

	private static Stream<DynamicTest> each(BiConsumer<String, Manifest> check) {
		return ApiSurface.BUNDLES.stream()
				.map(bundle -> DynamicTest.dynamicTest(bundle, () -> check.accept(bundle, Bundles.manifests().get(bundle))));
	}

	@TestFactory
	Stream<DynamicTest> onlyApiIsExportedAndWithAVersion() {
		return each((bundle, manifest) -> {
			assertThat(ApiSurface.exported(manifest)).isNotEmpty().noneMatch(name -> (name + ".").contains(".internal."))
					.allMatch(name -> (name + ".").startsWith(bundle + "."), "begins with the bundle's name");
			assertThat(Bundles.clauses(manifest, "Export-Package")).filteredOn(clause -> !clause.contains("x-friends"))
					.allMatch(clause -> clause.matches("[a-z0-9.]+;version=\"[0-9]+\\.[0-9]+\\.[0-9]+\".*"), "has a version");
		});
	}

	@TestFactory
	Stream<DynamicTest> everyExportedPackageSaysWhatItIsFor() {
		return each((bundle, manifest) -> assertThat(ApiSurface.exported(manifest)).filteredOn(name -> !isGenerated(name))
				.allMatch(name -> isDescribed(bundle, name), "has a package-info.java with Javadoc"));
	}

	private static boolean isGenerated(String name) {
		return name.matches("emporion\\.[a-z]+\\.model(\\.impl|\\.util)?");
	}

	private static boolean isDescribed(String bundle, String name) {
		Path info = Bundles.folder(bundle).resolve("src").resolve(name.replace('.', '/')).resolve("package-info.java");
		try {
			return Files.exists(info) && Files.readString(info).contains("/**");
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@TestFactory
	Stream<DynamicTest> nothingGoesThatAReleasePromised() {
		return each((bundle, manifest) -> {
			ApiSurface now = ApiSurface.of(manifest, Bundles.classes(bundle));
			assertThat(now.lines()).as("is looked at").isNotEmpty();
			Path baseline = BASELINES.resolve(bundle + ".txt");
			if (Boolean.getBoolean("emporion.api.record"))
				now.write(baseline);
			if (Files.exists(baseline))
				assertThat(now.brokenSince(ApiSurface.read(baseline)))
						.as("%s %s lacks what %s promised. Bring it back, or raise the first number of Bundle-Version.", bundle, now.version(),
								ApiSurface.read(baseline).version())
						.isEmpty();
		});
	}

	@Test
	void whatGoesIsABreakUnlessTheFirstNumberChanges(@TempDir Path folder) {
		ApiSurface earlier = new ApiSurface("1.2.0", Set.of("p.Order : interface", "p.Order.cancel() : void"));
		earlier.write(folder.resolve("p.txt"));
		ApiSurface released = ApiSurface.read(folder.resolve("p.txt"));
		assertThat(released).isEqualTo(earlier);
		assertThat(new ApiSurface("1.3.0", Set.of("p.Order : interface")).brokenSince(released)).containsExactly("p.Order.cancel() : void");
		assertThat(new ApiSurface("2.0.0", Set.of("p.Order : interface")).brokenSince(released)).isEmpty();
		Set<String> more = new TreeSet<>(earlier.lines());
		more.add("p.Order.close() : void");
		assertThat(new ApiSurface("1.2.1", more).brokenSince(released)).as("what is new breaks nothing").isEmpty();
	}
}
