package emporion.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.jar.Attributes;

import org.junit.jupiter.api.Test;

class ManifestsTest {

	@Test
	void everyBundleIsMadeForJava21AndNamesItsModule() {
		assertThat(Bundles.manifests()).isNotEmpty().allSatisfy((name, manifest) -> {
			Attributes headers = manifest.getMainAttributes();
			assertThat(headers.getValue("Bundle-RequiredExecutionEnvironment")).isEqualTo("JavaSE-21");
			assertThat(headers.getValue("Automatic-Module-Name")).isEqualTo(name);
		});
	}

	/** Otherwise its components stay absent when it is installed into a running product. */
	@Test
	void everyBundleWithComponentsIsActivatedLazily() {
		assertThat(Bundles.manifests()).allSatisfy((name, manifest) -> {
			if (Files.isDirectory(Bundles.folder(name).resolve("target/classes/OSGI-INF")))
				assertThat(manifest.getMainAttributes().getValue("Bundle-ActivationPolicy")).isEqualTo("lazy");
		});
	}
}
