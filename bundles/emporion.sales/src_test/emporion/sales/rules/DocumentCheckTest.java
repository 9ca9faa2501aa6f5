package emporion.sales.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.sales.LineRequest;

class DocumentCheckTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 5);

	private final DocumentCheck check = new DocumentCheck();

	@Test
	void everyWrongQuantityIsNamedByItsLine() {
		assertThat(check.lines(List.of(line("1"), line("0"), line("-2"), line("0.00001"), line("0.0001")))).containsExactly(
				Problem.error("SAL-006", 2, "0").at("lines[1].quantity"), Problem.error("SAL-006", 3, "-2").at("lines[2].quantity"),
				Problem.error("SAL-007", 4, "0.00001", 4).at("lines[3].quantity"));
	}

	@Test
	void aDocumentHasLinesButNotAnyNumberOfThem() {
		assertThat(check.lines(List.of())).containsExactly(Problem.error("SAL-008").at("lines"));
		assertThat(check.lines(Collections.nCopies(1001, line("1")))).containsExactly(Problem.error("SAL-009", 1001, 1000).at("lines"));
		assertThat(check.lines(Collections.nCopies(1000, line("1")))).isEmpty();
	}

	@Test
	void goodsAreNotWantedBeforeToday() {
		assertThat(check.requestedDate(Optional.empty(), TODAY)).isEmpty();
		assertThat(check.requestedDate(Optional.of(TODAY), TODAY)).isEmpty();
		assertThat(check.requestedDate(Optional.of(TODAY.minusDays(1)), TODAY))
				.contains(Problem.error("SAL-010", "2026-06-04", "2026-06-05").at("requestedDate"));
	}

	@Test
	void anOfferIsValidForTodayAtLeast() {
		assertThat(check.validUntil(TODAY, TODAY)).isEmpty();
		assertThat(check.validUntil(TODAY.minusDays(1), TODAY))
				.contains(Problem.error("SAL-015", "2026-06-04", "2026-06-05").at("validUntil"));
	}

	private static LineRequest line(String quantity) {
		return LineRequest.of(new Ref<>(1), new BigDecimal(quantity));
	}
}
