package emporion.sales.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Problem;
import emporion.base.value.Percent;
import emporion.base.value.Quantity;
import emporion.base.value.VatRate;
import emporion.catalog.LocalName;
import emporion.catalog.ProductHit;
import emporion.crm.PartyHit;
import emporion.platform.Ref;
import emporion.platform.ui.field.Reading;
import emporion.pricing.PriceQuote;
import emporion.sales.OfferStep;
import emporion.sales.QuoteLineOperation.QuotedLine;
import emporion.sales.SaveOfferOperation;
import emporion.sales.model.OfferState;
import emporion.sales.rules.PolishTaxRounding;
import emporion.sales.ui.document.LineEntry;
import emporion.sales.ui.document.LinePrice;
import emporion.warehouse.WarehouseHit;

class OfferModelTest {

	private static final CurrencyUnit PLN = CurrencyUnit.of("PLN");
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final PartyHit CUSTOMER = new PartyHit(new Ref<>(21), "K-0174", "Zielony Zakątek", "PL", "6758521102", "Kraków");
	private static final WarehouseHit KRK = new WarehouseHit(new Ref<>(31), "KRK", "Kraków");
	private static final ProductHit DRILL = new ProductHit(new Ref<>(11), "TLS-0004", new LocalName("Drill", "Wiertarka", "Дриль"), "pcs", "",
			"23", true);

	private final OfferModel model = new OfferModel(OfferSnapshot.fresh(PLN, TODAY.plusDays(OfferModel.DAYS_VALID)),
			PolishTaxRounding.OF_NET_SUM, () -> TODAY);

	@Test
	void anEmptyOfferHoldsThirtyDaysAndIsNotDirty() {
		model.enterWarehouse(KRK);
		model.enterCurrency(CurrencyUnit.EUR);
		assertThat(model.day()).contains(LocalDate.of(2026, 12, 22));
		assertThat(model.isDirty()).isFalse();
		assertThat(model.problems()).isEmpty();
	}

	@Test
	void withoutCustomerDayOrLinesItIsNotSent() {
		model.enterDay(Reading.of((LocalDate) null));
		assertThat(model.problemsOfSaving("Customer", "Valid until")).extracting(Problem::code, problem -> problem.field().orElse(""))
				.containsExactly(tuple("PLT-900", "customer"), tuple("PLT-900", "validUntil"), tuple("SAL-008", "lines"));
	}

	@Test
	void anOfferThatEndsYesterdayIsRefusedAtItsField() {
		model.enterDay(Reading.of(TODAY.minusDays(1)));
		assertThat(model.problems()).extracting(Problem::code, problem -> problem.field().orElse(""))
				.containsExactly(tuple("SAL-015", "validUntil"));
	}

	@Test
	void savingSendsCurrencyDayAndLines() {
		model.enterCustomer(CUSTOMER);
		model.enterCurrency(CurrencyUnit.EUR);
		model.add(LineEntry.entered(DRILL, BigDecimal.TEN, Optional.empty()));
		SaveOfferOperation saving = model.saving();
		assertThat(saving.offer()).isEmpty();
		assertThat(saving.header().currency()).isEqualTo(CurrencyUnit.EUR);
		assertThat(saving.header().validUntil()).isEqualTo(LocalDate.of(2026, 12, 22));
		assertThat(saving.lines()).singleElement().satisfies(line -> assertThat(line.quantity()).isEqualByComparingTo("10"));
	}

	@Test
	void anOfferedPriceStaysWhenTheServerIsAskedForTheStock() {
		model.show(sent());
		model.enterWarehouse(KRK);
		LineEntry offered = model.unquoted().getFirst();
		model.answered(offered, quoted("110.00"));
		assertThat(model.lines()).singleElement().satisfies(line -> {
			assertThat(line.price().orElseThrow().price()).isEqualByComparingTo("99.00");
			assertThat(line.free()).contains(Quantity.of("7", "pcs"));
		});
		assertThat(model.isDirty()).isFalse();
	}

	@Test
	void anOfferThatWasSentOffersItsStepsAndIsNotEdited() {
		model.show(sent());
		assertThat(model.isEditable()).isFalse();
		assertThat(model.offers(OfferStep.ORDER)).isTrue();
		assertThat(model.offers(OfferStep.SEND)).isFalse();
	}

	@Test
	void linesTakenBackCanBeBroughtForthAgain() {
		model.add(LineEntry.entered(DRILL, BigDecimal.ONE, Optional.empty()));
		assertThat(model.redo()).isFalse();
		assertThat(model.undo()).isTrue();
		assertThat(model.lines()).isEmpty();
		assertThat(model.redo()).isTrue();
		assertThat(model.lines()).hasSize(1);
	}

	private static OfferSnapshot sent() {
		LinePrice price = new LinePrice(new BigDecimal("99.00"), Optional.empty(), Percent.ZERO, Optional.empty());
		LineEntry line = new LineEntry(DRILL, BigDecimal.ONE, Optional.empty(), Optional.of(price), Optional.empty(), BigDecimal.ZERO,
				BigDecimal.ZERO);
		return new OfferSnapshot(Optional.of(new Ref<>(41)), "OF/2026/000001", 2, OfferState.SENT, Optional.of(CUSTOMER), PLN,
				Optional.of(TODAY.plusDays(5)), "", List.of(line));
	}

	private static QuotedLine quoted(String price) {
		PriceQuote quote = new PriceQuote(BigMoney.of(PLN, new BigDecimal(price)), Optional.empty(), Optional.empty(), Percent.ZERO, false,
				Explanation.of("price", price));
		return new QuotedLine(quote, Quantity.of("1", "pcs"), Money.of(PLN, new BigDecimal(price)), VatRate.ofCode("23"),
				Quantity.of("7", "pcs"), Quantity.of("7", "pcs"));
	}
}
