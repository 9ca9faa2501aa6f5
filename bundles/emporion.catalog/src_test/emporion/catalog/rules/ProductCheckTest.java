package emporion.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import emporion.base.outcome.Problem;
import emporion.catalog.ProductData;

class ProductCheckTest {

	private final ProductCheck check = new ProductCheck();

	@Test
	void aFullCardIsInOrder() {
		ProductData shovel = new ProductData("TLS-0001", "Shovel", "Łopata", "Лопата", "pcs", "5901234123457", "23",
				Optional.of(new BigDecimal("12.3456")), Optional.of(new BigDecimal("1.25")), true, true, List.of("TOOLS"));

		assertThat(check.check(shovel)).isEmpty();
	}

	@Test
	void theLeastCardIsInOrder() {
		assertThat(check.check(ProductData.of("A", "A thing", "pcs", "zw"))).isEmpty();
	}

	@Test
	void anEmptyCardNamesEveryMissingField() {
		assertThat(check.check(ProductData.of("", "", "", ""))).extracting(Problem::code, problem -> problem.field().orElseThrow())
				.containsExactly(tuple("CAT-001", "code"),
						tuple("CAT-004", "nameEn"), tuple("CAT-006", "unit"),
						tuple("CAT-010", "vatRate"));
	}

	@Test
	void oneLanguageIsEnough() {
		ProductData onlyUkrainian = new ProductData("A", "", "", "Лопата", "pcs", "", "23", Optional.empty(), Optional.empty(), true,
				true, List.of());

		assertThat(check.check(onlyUkrainian)).isEmpty();
	}

	@Test
	void aNameOf201CharactersIsTooLong() {
		assertThat(check.check(ProductData.of("A", "x".repeat(201), "pcs", "23"))).extracting(Problem::code).containsOnly("CAT-005");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5901234123458", "590123412345", "59012341234577", "ABC", "5901234-123457" })
	void anEanWithAWrongCheckDigitOrOtherSignsIsRefused(String ean) {
		assertThat(check.check(withEan(ean))).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("CAT-008");
			assertThat(problem.field()).contains("ean");
			assertThat(problem.arguments()).containsExactly(ean);
		});
	}

	@Test
	void anEanTypedWithSpacesIsNormalised() {
		assertThat(check.check(withEan("590 1234 123457").normalised())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "22", "23%", "ZW", "" })
	void anUnknownVatRateIsRefusedWithTheChoices(String rate) {
		assertThat(check.check(ProductData.of("A", "A", "pcs", rate))).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("CAT-010");
			assertThat(problem.arguments()).containsExactly(rate, "23, 8, 5, 0, zw, np, oo, 20, 14, 7");
		});
	}

	@ParameterizedTest
	@CsvSource({ "kilogrammes", "'p c'" })
	void aUnitHasTenCharactersWithoutSpaces(String unit) {
		assertThat(check.check(ProductData.of("A", "A", unit, "23"))).extracting(Problem::code).containsExactly("CAT-007");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.01", "1.00001" })
	void aPurchasePriceBelowZeroOrWithFiveDecimalsIsRefused(String price) {
		ProductData product = new ProductData("A", "A", "", "", "pcs", "", "23", Optional.of(new BigDecimal(price)),
				Optional.of(new BigDecimal(price)), true, true, List.of());

		assertThat(check.check(product)).extracting(Problem::code).containsExactly("CAT-011", "CAT-012");
	}

	private static ProductData withEan(String ean) {
		return new ProductData("A", "A", "", "", "pcs", ean, "23", Optional.empty(), Optional.empty(), true, true, List.of());
	}
}
