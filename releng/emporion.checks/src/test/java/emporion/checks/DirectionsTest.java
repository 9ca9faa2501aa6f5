package emporion.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;

class DirectionsTest {

	@Test
	void manifestsKeepToTheDirections() {
		Map<String, List<String>> required = new TreeMap<>();
		Bundles.manifests().forEach((name, manifest) -> required.put(name, Bundles.entries(manifest, "Require-Bundle")));

		assertThat(required).containsKeys(Bundles.CORES.toArray(String[]::new));
		assertThat(Directions.violations(required)).isEmpty();
	}

	@Test
	void packagesAreNotImportedPastTheDirections() {
		Map<String, String> exporters = new HashMap<>();
		Bundles.manifests()
				.forEach((name, manifest) -> Bundles.entries(manifest, "Export-Package").forEach(exported -> exporters.put(exported, name)));
		Map<String, List<String>> imported = new TreeMap<>();
		Bundles.manifests().forEach((name, manifest) -> imported.put(name,
				Bundles.entries(manifest, "Import-Package").stream().filter(exporters::containsKey).map(exporters::get).toList()));

		assertThat(Directions.violations(imported)).isEmpty();
	}

	@Test
	void classesKeepToTheDirections() {
		Map<String, String> homes = new HashMap<>();
		Map<String, Set<String>> used = new TreeMap<>();
		List<JavaClass> all = new ArrayList<>();
		for (String bundle : Bundles.manifests().keySet())
			for (JavaClass type : Bundles.classes(bundle)) {
				homes.put(type.getName(), bundle);
				all.add(type);
			}
		for (JavaClass type : all)
			for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
				String home = homes.get(dependency.getTargetClass().getBaseComponentType().getName());
				if (home != null)
					used.computeIfAbsent(homes.get(type.getName()), bundle -> new TreeSet<>()).add(home);
			}

		assertThat(used).isNotEmpty();
		assertThat(Directions.violations(used)).isEmpty();
	}

	@Test
	void internalPackagesAreExportedToTestsAtMost() {
		Map<String, List<String>> open = new TreeMap<>();
		Bundles.manifests().forEach((name, manifest) -> open.put(name, Bundles.clauses(manifest, "Export-Package").stream()
				.filter(clause -> clause.matches("[a-z.]*\\.internal(\\..*|;.*|)") && !clause.matches("[a-z.]+;x-friends:=\"?emporion\\.[a-z]+\\.tests\"?")).toList()));

		assertThat(open).allSatisfy((name, packages) -> assertThat(packages).isEmpty());
	}

	@Test
	void aCoreThatLooksUpIsRefused() {
		assertThat(Directions.violations(Map.of("emporion.pricing", List.of("emporion.sales"))))
				.containsExactly("emporion.pricing must not use emporion.sales");
		assertThat(Directions.violations(Map.of("emporion.base", List.of("emporion.platform")))).hasSize(1);
		assertThat(Directions.violations(Map.of("emporion.catalog", List.of("emporion.platform.server", "emporion.platform.ui")))).hasSize(2);
	}

	@Test
	void aDomainThatUsesAnothersServerOrViewsIsRefused() {
		assertThat(Directions.violations(Map.of("emporion.sales.server", List.of("emporion.pricing.server")))).hasSize(1);
		assertThat(Directions.violations(Map.of("emporion.sales.ui", List.of("emporion.crm.ui", "emporion.sales.server")))).hasSize(2);
		assertThat(Directions.violations(Map.of("emporion.sales.server", List.of("emporion.pricing", "emporion.platform.server")))).isEmpty();
	}

	@Test
	void aBundleWithoutADirectionIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Directions.violations(Map.of("emporion.loose", List.of("emporion.base"))));
		assertThatIllegalArgumentException().isThrownBy(() -> Directions.violations(Map.of("emporion.sales.web", List.of("emporion.base"))));
	}
}
