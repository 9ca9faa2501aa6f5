package emporion.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The p2 repository: what a customer installs. */
class RepositoryTest {

	@Test
	void itHoldsOneFeatureForEachDomainAndSideBesidesTheBases() throws IOException {
		try (Stream<Path> files = Files.list(House.top().resolve("releng/emporion.repository/target/repository/features"))) {
			List<String> features = files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("emporion."))
					.map(name -> name.substring(0, name.indexOf("_"))).toList();
			assertThat(features).doesNotHaveDuplicates().contains("emporion.server.feature", "emporion.client.feature");
			for (String domain : List.of("catalog", "crm", "pricing", "warehouse", "sales"))
				assertThat(features).contains("emporion." + domain + ".feature", "emporion." + domain + ".client.feature");
		}
	}
}
