package emporion.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DataSetTest {
	private record Line(String name, BigDecimal net) { }

	private record Careless(String name, double net) { }

	@Test
	void aRecordsComponentsAreTheColumns() {
		DataSet set = DataSet.of("lines", List.of(new Line("Bolt", new BigDecimal("1.10")), new Line("Nut", null)));

		assertThat(set.rows().getFirst()).containsEntry("name", "Bolt").containsEntry("net", new BigDecimal("1.10"));
		assertThat(set.rows().getLast()).containsEntry("net", null);
	}

	@Test
	void aDoubleIsRefusedWithTheNameOfItsColumn() {
		assertThatThrownBy(() -> DataSet.of("lines", List.of(new Careless("Bolt", 1.1))))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("lines").hasMessageContaining("net")
				.hasMessageContaining("Double");
	}

	@Test
	void aDataSetComesOncePerRequest() throws Exception {
		ReportDesign design = new ReportDesign("x", new java.net.URI("file:/x.rptdesign").toURL(), new java.net.URI("file:/").toURL());
		DataSet lines = new DataSet("lines", List.of(Map.of()));

		assertThatThrownBy(() -> new ReportRequest(design, ReportFormat.PDF, Locale.UK, List.of(lines, lines)))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("lines");
	}
}
