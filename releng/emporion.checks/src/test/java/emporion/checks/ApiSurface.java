package emporion.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

/**
 * What partners build on: the public and protected members of the exported packages, a line each. Between two versions with the same first
 * number no line may go; new ones may come.
 *
 * @param version of the bundle, as {@code 0.1.0}
 * @param lines   sorted
 */
record ApiSurface(String version, Set<String> lines) {

	/** Bundles whose exported packages are the API of partners. */
	static final List<String> BUNDLES = List.of("emporion.base", "emporion.platform", "emporion.platform.server", "emporion.platform.ui",
			"emporion.reporting", "emporion.catalog", "emporion.crm", "emporion.warehouse", "emporion.pricing", "emporion.sales");

	private static final String HEADING = "version ";

	ApiSurface {
		lines = new TreeSet<>(lines);
	}

	static ApiSurface of(Manifest manifest, JavaClasses classes) {
		Set<String> exported = Set.copyOf(exported(manifest));
		Set<String> lines = new TreeSet<>();
		classes.stream().filter(type -> exported.contains(type.getPackageName()) && isOpen(type)).forEach(type -> describe(type, lines));
		return new ApiSurface(Bundles.entries(manifest, "Bundle-Version").getFirst().replace(".qualifier", ""), lines);
	}

	/** Packages exported to everybody: those for friends only are none of the API. */
	static List<String> exported(Manifest manifest) {
		return Bundles.clauses(manifest, "Export-Package").stream().filter(clause -> !clause.contains("x-friends") && !clause.contains("x-internal"))
				.map(clause -> clause.split(";")[0].strip()).toList();
	}

	private static boolean isOpen(JavaClass type) {
		return isOpen(type.getModifiers()) && type.getEnclosingClass().map(ApiSurface::isOpen).orElse(true) && !type.isAnonymousClass();
	}

	private static boolean isOpen(Set<JavaModifier> modifiers) {
		return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED)) && !modifiers.contains(JavaModifier.SYNTHETIC)
				&& !modifiers.contains(JavaModifier.BRIDGE);
	}

	private static void describe(JavaClass type, Set<String> lines) {
		lines.add(type.getName() + " : " + kind(type));
		for (JavaField field : type.getFields())
			if (isOpen(field.getModifiers()))
				lines.add(type.getName() + "." + field.getName() + " : " + field.getRawType().getName() + fixed(field.getModifiers()));
		for (JavaCodeUnit unit : type.getCodeUnits())
			if (isOpen(unit.getModifiers()))
				lines.add(type.getName() + "." + unit.getName() + "("
						+ unit.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.joining(", ")) + ") : "
						+ unit.getRawReturnType().getName() + fixed(unit.getModifiers()));
	}

	private static String kind(JavaClass type) {
		String kind = type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
		return kind + (type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface() ? " abstract" : "")
				+ type.getRawInterfaces().stream().map(JavaClass::getName).sorted().map(" "::concat).collect(Collectors.joining());
	}

	private static String fixed(Set<JavaModifier> modifiers) {
		return modifiers.contains(JavaModifier.STATIC) ? " static" : "";
	}

	/** What this surface has not of the earlier one; nothing where the first number of the version is another. */
	Set<String> brokenSince(ApiSurface earlier) {
		if (!major(version).equals(major(earlier.version)))
			return Set.of();
		Set<String> gone = new TreeSet<>(earlier.lines);
		gone.removeAll(lines);
		return gone;
	}

	private static String major(String version) {
		return version.split("\\.")[0];
	}

	static ApiSurface read(Path file) {
		try (Stream<String> text = Files.lines(file)) {
			List<String> all = text.toList();
			return new ApiSurface(all.getFirst().substring(HEADING.length()), Set.copyOf(all.subList(1, all.size())));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	void write(Path file) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, HEADING + version + "\n" + String.join("\n", lines) + "\n");
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
