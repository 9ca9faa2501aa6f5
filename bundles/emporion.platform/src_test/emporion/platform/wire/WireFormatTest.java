package emporion.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.base.value.Edrpou;
import emporion.base.value.Gtin;
import emporion.base.value.Nip;
import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.base.value.Quantity;
import emporion.base.value.TaxId;
import emporion.base.value.UnitOfMeasure;
import emporion.base.value.VatRate;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Page;
import emporion.platform.query.PageKey;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.query.Sort;

class WireFormatTest {

	enum Size {
		SMALL, LARGE
	}

	record Everything(String text, boolean flag, int small, long large, Size size, BigDecimal decimal, LocalDate day, Instant moment,
			UUID uuid, Ref<String> ref, Money money, BigMoney price, CurrencyUnit currency, Percent percent, UnitOfMeasure unit,
			DocumentNumber number, Gtin gtin, Quantity quantity, VatRate rate, Period period, List<TaxId> taxIds, Optional<String> present,
			Optional<Ref<String>> absent, List<Line> lines, Explanation why, Problem problem) {
	}

	record Line(int line, BigDecimal quantity) {
		Line {
			if (quantity.signum() <= 0)
				throw new IllegalArgumentException("quantity must be positive");
		}
	}

	record Bytes(byte[] content) {
	}

	record Made(Ref<String> document) {
	}

	record MakeOperation(String name, List<Line> lines) implements Operation<Made> {
	}

	record WithMap(Map<String, String> map) {
	}

	record OptionalTwice(Optional<Optional<String>> twice) {
	}

	private final WireFormat format = new WireFormat();

	@Test
	void everyKindOfValueArrivesAsItWasSent() {
		Everything sent = everything();
		assertThat(format.read(format.write(sent), Everything.class)).isEqualTo(sent);
	}

	@Test
	void valuesAreWrittenCompactAndExact() {
		assertThat(format.write(everything())).contains("\"ref\":42", "\"money\":\"-12.34 PLN\"", "\"price\":\"0.1234 EUR\"",
				"\"decimal\":\"10.500\"", "\"percent\":\"7.5\"", "\"unit\":\"kg\"", "\"number\":\"FV/2026/000123\"",
				"\"day\":\"2026-02-28\"", "\"absent\":null", "\"size\":\"LARGE\"", "{\"Nip\":\"5260001246\"}");
	}

	@Test
	void decimalsKeepTheirScaleEvenWhenItIsNegative() {
		Line line = new Line(1, new BigDecimal("1E+3"));
		assertThat(format.read(format.write(line), Line.class)).isEqualTo(line);
	}

	@Test
	void bytesTravelAsBase64() {
		byte[] content = { 0, 1, -1, 127 };
		assertThat(format.read(format.write(new Bytes(content)), Bytes.class).content()).isEqualTo(content);
	}

	@Test
	void anOutcomeIsDoneWithWarningsOrRefusedWithProblems() {
		Outcome<Made> done = Outcome.done(new Made(new Ref<>(7)), List.of(Problem.warning("SAL-001", "x").at("lines[2].quantity")));
		assertThat(format.readOutcome(format.writeOutcome(done, Made.class), Made.class)).isEqualTo(done);
		Outcome<Made> refused = Outcome.refused(Problem.error("SAL-002"), Problem.warning("SAL-003"));
		assertThat(format.readOutcome(format.writeOutcome(refused, Made.class), Made.class)).isEqualTo(refused);
	}

	@Test
	void theResultOfAnOperationIsKnownFromItsClass() {
		assertThat(WireFormat.<Made>resultTypeOf(MakeOperation.class)).isEqualTo(Made.class);
		assertThatThrownBy(() -> WireFormat.resultTypeOf(Line.class)).hasMessageContaining("Line");
	}

	@Test
	void cellsOfAPageAreTypedByTheirColumns() {
		List<ColumnType> types = List.of(ColumnType.TEXT, ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.AMOUNT, ColumnType.DATE,
				ColumnType.MOMENT, ColumnType.FLAG, ColumnType.CHOICE);
		Row full = new Row(5, List.of("Żółć", 9_007_199_254_740_993L, new BigDecimal("0.1000"), new BigDecimal("9.99"),
				LocalDate.of(2026, 6, 1), Instant.parse("2026-06-01T08:00:00.000001Z"), true, "DRAFT"));
		Row empty = new Row(6, Arrays.asList(null, null, null, null, null, null, null, null));
		Outcome<Page> page = Outcome.done(new Page(List.of(full, empty), Optional.of(new PageKey(Optional.empty(), 6))));
		String json = format.writePage(page, types);
		assertThat(format.readPage(json)).isEqualTo(page);
		assertThat(json).contains("[6,null,null,null,null,null,null,null,null]", "\"next\":[6,null]");
	}

	@Test
	void aRefusedPageCarriesItsProblems() {
		Outcome<Page> refused = Outcome.refused(Problem.error("PLT-021", "crm.parties", "colour"));
		assertThat(format.readPage(format.writePage(refused, List.of()))).isEqualTo(refused);
	}

	@Test
	void aPageRequestIsARecordLikeAnyOther() {
		PageRequest request = PageRequest.first("crm.parties", 50).searching("sklep").sortedBy(Sort.ascending("name"))
				.filteredBy(Filter.of("city", Comparison.ONE_OF, "Kraków", "Lwów")).after(new PageKey(Optional.of("Sklep"), 12));
		assertThat(format.read(format.write(request), PageRequest.class)).isEqualTo(request);
	}

	@Test
	void unknownComponentsAreRefusedByName() {
		refused("{\"line\":1,\"quantity\":\"2\",\"price\":\"0.01\"}", "PLT-011", "price");
	}

	@Test
	void missingComponentsAreRefusedByName() {
		refused("{\"line\":1}", "PLT-012", "quantity");
		assertThatThrownBy(() -> format.read("{\"name\":\"x\",\"lines\":[{\"line\":1,\"quantity\":\"1\"},{\"quantity\":\"1\"}]}",
				MakeOperation.class)).satisfies(e -> hasProblem(e, "PLT-012", "lines[1].line"));
	}

	@Test
	void repeatedComponentsAreRefused() {
		refused("{\"line\":1,\"line\":2,\"quantity\":\"1\"}", "PLT-010", "line");
	}

	@Test
	void wrongTypesAreRefusedByName() {
		refused("{\"line\":\"1\",\"quantity\":\"2\"}", "PLT-013", "line");
		refused("{\"line\":1.5,\"quantity\":\"2\"}", "PLT-013", "line");
		refused("{\"line\":99999999999,\"quantity\":\"2\"}", "PLT-013", "line");
		refused("{\"line\":null,\"quantity\":\"2\"}", "PLT-013", "line");
		refused("{\"line\":1,\"quantity\":2}", "PLT-013", "quantity");
		refused("{\"line\":1,\"quantity\":\"NaN\"}", "PLT-013", "quantity");
		refused("{\"line\":1,\"quantity\":{}}", "PLT-013", "quantity");
		refused("[]", "PLT-013", "");
	}

	@Test
	void hugeNumbersAreRefusedBeforeAnybodyCalculatesWithThem() {
		refused("{\"line\":1,\"quantity\":\"1e999999999\"}", "PLT-013", "quantity");
		refused("{\"line\":1,\"quantity\":\"1e999\"}", "PLT-013", "quantity");
		refused("{\"line\":1,\"quantity\":\"0." + "1".repeat(61) + "\"}", "PLT-013", "quantity");
		refused("{\"line\":1e999999999,\"quantity\":\"1\"}", "PLT-013", "line");
	}

	@Test
	void aValueThatItsTypeRefusesIsRefusedWithTheReason() {
		refused("{\"line\":1,\"quantity\":\"-2\"}", "PLT-014", "");
		assertThatThrownBy(() -> format.read("{\"line\":1,\"quantity\":\"-2\"}", Line.class)).hasMessageContaining("positive");
		assertThatThrownBy(() -> format.read("{\"document\":0}", Made.class)).satisfies(e -> hasProblem(e, "PLT-013", "document"));
	}

	@Test
	void daysThatDoNotExistAreRefused() {
		String json = format.write(everything()).replace("2026-02-28", "2026-02-31");
		assertThatThrownBy(() -> format.read(json, Everything.class)).satisfies(e -> hasProblem(e, "PLT-013", "day"));
		String farAway = format.write(everything()).replace("2026-02-28", "+999999-01-01");
		assertThatThrownBy(() -> format.read(farAway, Everything.class)).satisfies(e -> hasProblem(e, "PLT-013", "day"));
	}

	@Test
	void moneyOfUnknownCurrencyOrTooManyDecimalsIsRefused() {
		String json = format.write(everything());
		assertThatThrownBy(() -> format.read(json.replace("-12.34 PLN", "12.34 ZZZ"), Everything.class))
				.satisfies(e -> hasProblem(e, "PLT-013", "money"));
		assertThatThrownBy(() -> format.read(json.replace("-12.34 PLN", "12.345 PLN"), Everything.class))
				.satisfies(e -> hasProblem(e, "PLT-013", "money"));
	}

	@Test
	void deepNestingIsRefusedWithoutExhaustingTheStack() {
		String step = "{\"code\":\"x\",\"arguments\":[],\"result\":\"\",\"inputs\":[";
		String json = step.repeat(100_000) + "]}".repeat(100_000);
		assertThatThrownBy(() -> format.read(json, Explanation.class)).isInstanceOf(WireFormatException.class).hasMessageContaining("PLT-010");
	}

	@Test
	void oversizedListsTextsAndMessagesAreRefused() {
		String entries = "{\"line\":1,\"quantity\":\"1\"},".repeat(WireFormat.MAX_LIST);
		assertThatThrownBy(() -> format.read("{\"name\":\"x\",\"lines\":[" + entries + "{\"line\":1,\"quantity\":\"1\"}]}", MakeOperation.class))
				.satisfies(e -> hasProblem(e, "PLT-015", "lines"));
		assertThatThrownBy(() -> format.read("{\"name\":\"" + "x".repeat(WireFormat.MAX_TEXT + 1) + "\",\"lines\":[]}", MakeOperation.class))
				.satisfies(e -> hasProblem(e, "PLT-015", "name"));
		assertThatThrownBy(() -> format.read(" ".repeat(WireFormat.MAX_MESSAGE + 1), Line.class)).hasMessageContaining("PLT-015");
	}

	@Test
	void whatIsNoStrictJsonIsRefused() {
		for (String json : List.of("", "{", "nothing", "{'line':1,'quantity':'1'}", "{\"line\":1,\"quantity\":\"1\"} x",
				"/* c */{\"line\":1,\"quantity\":\"1\"}", "{\"line\":1,\"quantity\":\"1\"", "{\"line\":01,\"quantity\":\"1\"}", "\u0000"))
			assertThatThrownBy(() -> format.read(json, Line.class)).as(json).isInstanceOf(WireFormatException.class);
	}

	@Test
	void aRecordThatCannotTravelIsADefectNamedAtOnce() {
		assertThatThrownBy(() -> format.check(WithMap.class)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("map");
		assertThatThrownBy(() -> format.check(OptionalTwice.class)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("twice");
	}

	private void refused(String json, String code, String path) {
		assertThatThrownBy(() -> format.read(json, Line.class)).satisfies(e -> hasProblem(e, code, path));
	}

	private static void hasProblem(Throwable thrown, String code, String path) {
		assertThat(thrown).isInstanceOf(WireFormatException.class);
		Problem problem = ((WireFormatException) thrown).problem();
		assertThat(problem.code()).isEqualTo(code);
		assertThat(problem.field().orElse("")).isEqualTo(path);
	}

	private static Everything everything() {
		return new Everything("Zażółć \"gęślą\" їжак \u2028 \\", true, -5, Long.MAX_VALUE, Size.LARGE, new BigDecimal("10.500"),
				LocalDate.of(2026, 2, 28), Instant.parse("2026-06-01T08:30:00.123456Z"), UUID.fromString("7c1f5a44-0f5b-4b57-9a3e-1d1f0a7b1c2d"),
				new Ref<>(42), Money.parse("PLN -12.34"), BigMoney.parse("EUR 0.1234"), CurrencyUnit.of("UAH"), Percent.of("7.5"),
				UnitOfMeasure.of("kg"), new DocumentNumber("FV/2026/000123"), new Gtin("5901234123457"), Quantity.of("2.5", "kg"),
				VatRate.ofCode("23"), Period.ofNullable(LocalDate.of(2026, 1, 1), null), List.of(new Nip("5260001246"), new Edrpou("14360570")),
				Optional.of("here"), Optional.empty(), List.of(new Line(1, new BigDecimal("2.25"))),
				Explanation.of("a", "1", "x").from(Explanation.of("b", "2").from(Explanation.of("c", ""))),
				Problem.warning("SAL-001", "x").at("lines[2].quantity"));
	}
}
