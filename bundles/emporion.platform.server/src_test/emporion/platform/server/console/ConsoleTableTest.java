package emporion.platform.server.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.text.PlatformTexts;
import emporion.platform.text.Texts;

class ConsoleTableTest {

	private final ConsoleTable table = new ConsoleTable("code", "name", "net", "since")
			.row("A1", "Żółw \"Leon\"", new BigDecimal("12.50"), LocalDate.of(2026, 6, 1)).row("A-2", null, new BigDecimal("1000"), null);

	@Test
	void peopleSeeAlignedColumnsWithNumbersToTheRight() {
		assertThat(table.text()).isEqualTo("""
				code  name           net  since
				----  -----------  -----  ----------
				A1    Żółw "Leon"  12.50  2026-06-01
				A-2                 1000""");
	}

	@Test
	void programsGetAnArrayOfObjects() {
		assertThat(table.json()).isEqualTo("""
				[
				{"code":"A1","name":"Żółw \\"Leon\\"","net":12.50,"since":"2026-06-01"},
				{"code":"A-2","name":null,"net":1000,"since":null}
				]""");
		assertThat(new ConsoleTable("code").json()).isEqualTo("[]");
	}

	@Test
	void aTableWithoutRowsHasItsHeadings() {
		assertThat(new ConsoleTable("code", "name").render(false)).isEqualTo("code  name\n----  ----");
	}

	@Test
	void everyColumnNeedsItsCell() {
		assertThatThrownBy(() -> table.row("A3")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aRecordIsALineForEachValueOrOneObject() {
		ConsoleRecord record = new ConsoleRecord().with("state", "running").with("modules", List.of("crm", "sales")).with("port", 2036).with("none", null);
		assertThat(record.text()).isEqualTo("state    running\nmodules  crm, sales\nport     2036\nnone");
		assertThat(record.json()).isEqualTo("{\"state\":\"running\",\"modules\":[\"crm\",\"sales\"],\"port\":2036,\"none\":null}");
	}

	@Test
	void aRefusalIsShownInWords() {
		Texts texts = Texts.of(new PlatformTexts());
		assertThat(CommandRefusedException.resultOf(Outcome.done("x"), texts)).isEqualTo("x");
		assertThatThrownBy(() -> CommandRefusedException.resultOf(Outcome.refused(Problem.error("PLT-020", "crm.x")), texts))
				.hasMessage("PLT-020: There is no list crm.x.");
	}
}
