package emporion.platform.server.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import emporion.platform.server.repository.Dialect;

class FoldingTest {

	@ParameterizedTest
	@CsvSource({ "Łódź, lodz", "ZAŻÓŁĆ GĘŚLĄ JAŹŃ, zazolc gesla jazn", "Їжак, іжак", "ҐАНОК, ганок", "Йосип Ёлка, иосип елка", "Straße, strase",
			"Müller & Søn, muller & son", "İzmir, izmir", "ΆΛΦΑ, αλφα", "FV/2026/000123, fv/2026/000123" })
	void marksAndCapitalsDoNotMatter(String text, String folded) {
		assertThat(Folding.fold(text)).isEqualTo(folded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Łódź", "Їжак і Ґанок", "Ææ Œœ ß ẞ", "'; DROP TABLE x --", "日本", "", "A\\b\"c" })
	void theDatabaseDoesTheSame(String text) throws SQLException {
		try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
				PreparedStatement question = database.prepareStatement("SELECT " + Folding.sql("CAST(? AS VARCHAR)", Dialect.H2))) {
			question.setString(1, text);
			try (ResultSet answer = question.executeQuery()) {
				answer.next();
				assertThat(answer.getString(1)).isEqualTo(Folding.fold(text));
			}
		}
	}

	@Test
	void onlyWordsWithThreeLettersInARowHaveTrigrams() {
		Letters all = new Letters(Dialect.POSTGRESQL, true);
		Letters ascii = new Letters(Dialect.POSTGRESQL, false);
		assertThat(all.hasTrigrams("lodz")).isTrue();
		assertThat(all.hasTrigrams("київ")).isTrue();
		assertThat(ascii.hasTrigrams("київ")).as("the database takes these for no letters").isFalse();
		assertThat(all.hasTrigrams("ab")).isFalse();
		assertThat(all.hasTrigrams("a-b-c")).isFalse();
		assertThat(all.hasTrigrams("1/2026")).isTrue();
	}
}
