package emporion.sales.ui.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
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
import emporion.sales.InvoiceHit;
import emporion.sales.OrderStep;
import emporion.sales.QuoteLineOperation.QuotedLine;
import emporion.sales.SaveOrderOperation;
import emporion.sales.model.OrderState;
import emporion.sales.rules.PolishTaxRounding;
import emporion.sales.ui.document.LineEntry;
import emporion.warehouse.WarehouseHit;

class OrderModelTest {

	private static final CurrencyUnit PLN = CurrencyUnit.of("PLN");
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final ProductHit DRILL = product(11, "TLS-0004", "23");
	private static final ProductHit SOIL = product(12, "GRD-0114", "8");
	private static final PartyHit CUSTOMER = new PartyHit(new Ref<>(21), "K-0174", "Zielony Zakątek", "PL", "6758521102", "Kraków");
	private static final WarehouseHit KRK = new WarehouseHit(new Ref<>(31), "KRK", "Kraków");

	private OrderModel model;

	@BeforeEach
	void enterAnOrder() {
		model = new OrderModel(OrderSnapshot.fresh(PLN), PolishTaxRounding.OF_NET_SUM, () -> TODAY);
		model.enterCustomer(CUSTOMER);
		model.enterWarehouse(KRK);
	}

	@Test
	void totalsFollowTheLinesByRate() {
		add(DRILL, "2", "494.09", "15");
		add(SOIL, "10", "22.90", "63");
		assertThat(model.vatTable().rows()).extracting(row -> row.rate().code(), row -> row.net(), row -> row.vat()).containsExactly(
				// 2 × 494.09 = 988.18; 23 % of it = 227.2814
				tuple("23", Money.of(PLN, new BigDecimal("988.18")), Money.of(PLN, new BigDecimal("227.28"))),
				// 10 × 22.90 = 229.00; 8 % of it = 18.32
				tuple("8", Money.of(PLN, new BigDecimal("229.00")), Money.of(PLN, new BigDecimal("18.32"))));
		// 988.18 + 227.28 + 229.00 + 18.32
		assertThat(model.vatTable().totals().gross()).isEqualTo(Money.of(PLN, new BigDecimal("1462.78")));
	}

	@Test
	void aLineWithoutAnAnswerHasNoNetValueYet() {
		model.add(LineEntry.entered(DRILL, BigDecimal.ONE, Optional.empty()));
		assertThat(model.net(model.lines().getFirst())).isEmpty();
		assertThat(model.unquoted()).hasSize(1);
	}

	@Test
	void anotherCustomerMeansOtherPrices() {
		add(DRILL, "2", "494.09", "15");
		model.enterCustomer(new PartyHit(new Ref<>(22), "K-0001", "Inny", "PL", "", ""));
		assertThat(model.lines().getFirst().price()).isEmpty();
		assertThat(model.unquoted()).hasSize(1);
	}

	@Test
	void anAnswerToAnOlderQuantityIsIgnored() {
		LineEntry two = LineEntry.entered(DRILL, new BigDecimal("2"), Optional.empty());
		model.add(two);
		model.replace(0, LineEntry.entered(DRILL, new BigDecimal("20"), Optional.empty()));
		model.answered(two, quoted(DRILL, "2", "494.09", "15"));
		assertThat(model.lines().getFirst().price()).isEmpty();
	}

	@Test
	void lessStockThanOrderedIsSeenAtTheLine() {
		add(DRILL, "16", "494.09", "15");
		assertThat(model.lines().getFirst().isShort()).isTrue();
		add(SOIL, "63", "22.90", "63");
		assertThat(model.lines().get(1).isShort()).isFalse();
	}

	@Test
	void theLastChangeOfLinesCanBeTakenBack() {
		add(DRILL, "2", "494.09", "15");
		model.remove(0);
		assertThat(model.undo()).isTrue();
		assertThat(model.lines()).hasSize(1);
		assertThat(model.undo()).isTrue();
		assertThat(model.lines()).isEmpty();
		assertThat(model.undo()).isFalse();
	}

	@Test
	void anImpossibleDateIsAProblemAtItsFieldAndKeepsTheLastOne() {
		model.enterDay(Reading.of(LocalDate.of(2026, 12, 1)));
		model.enterDay(Reading.wrong(Problem.error("PLT-905", "Luty 2027", 31, 28)));
		assertThat(model.problems()).extracting(Problem::code, problem -> problem.field().orElse(""))
				.containsExactly(tuple("PLT-905", "requestedDate"));
		assertThat(model.day()).contains(LocalDate.of(2026, 12, 1));
		assertThat(model.isDirty()).isTrue();
	}

	@Test
	void aDateBeforeTodayIsRefusedAtItsField() {
		model.enterDay(Reading.of(TODAY.minusDays(1)));
		assertThat(model.problems()).extracting(Problem::code).containsExactly("SAL-010");
	}

	@Test
	void aNegativeQuantityNamesItsLine() {
		model.add(LineEntry.entered(DRILL, new BigDecimal("-3"), Optional.empty()));
		assertThat(model.problems()).containsExactly(Problem.error("SAL-006", 1, "-3").at("lines[0].quantity"));
		assertThat(model.question(model.lines().getFirst())).isEmpty();
	}

	@Test
	void anOrderWithoutCustomerOrLinesIsNotSent() {
		OrderModel empty = new OrderModel(OrderSnapshot.fresh(PLN), PolishTaxRounding.OF_NET_SUM, () -> TODAY);
		assertThat(empty.problemsOfSaving("Customer", "Warehouse")).extracting(Problem::code).containsExactly("PLT-900", "PLT-900", "SAL-008");
	}

	@Test
	void savingSendsAllLinesAndTheEditionThatWasSeen() {
		add(DRILL, "2", "494.09", "15");
		model.add(LineEntry.entered(SOIL, BigDecimal.TEN, Optional.of(new BigDecimal("21.00"))));
		SaveOrderOperation saving = model.saving();
		assertThat(saving.order()).isEmpty();
		assertThat(saving.seenEdition()).isZero();
		assertThat(saving.header().customer()).isEqualTo(CUSTOMER.party());
		assertThat(saving.lines()).extracting(line -> line.product().id(), line -> line.quantity(), line -> line.manualPrice()).containsExactly(
				tuple(11L, new BigDecimal("2"), Optional.empty()),
				tuple(12L, BigDecimal.TEN, Optional.of(new BigDecimal("21.00"))));
	}

	@Test
	void aRefusalStaysUntilItsFieldIsChanged() {
		add(DRILL, "2", "494.09", "15");
		model.refused(List.of(Problem.error("PRC-010", "x").at("lines[0].manualPrice")));
		assertThat(model.problems()).hasSize(1);
		model.replace(0, LineEntry.entered(DRILL, BigDecimal.ONE, Optional.empty()));
		assertThat(model.problems()).isEmpty();
	}

	@Test
	void aSavedOrderIsCleanAndOffersItsSteps() {
		add(DRILL, "10", "494.09", "15");
		OrderSnapshot confirmed = new OrderSnapshot(Optional.of(new Ref<>(41)), "ZA/2026/000001", 2, OrderState.CONFIRMED,
				Optional.of(CUSTOMER), Optional.of(KRK), PLN, Optional.empty(), "", model.lines());
		model.show(confirmed);
		assertThat(model.isDirty()).isFalse();
		assertThat(model.isEditable()).isFalse();
		assertThat(model.offers(OrderStep.ISSUE)).isTrue();
		assertThat(model.offers(OrderStep.INVOICE)).isFalse();
		IssueModel issue = new IssueModel(model);
		issue.enter(1, Reading.of(new BigDecimal("11")));
		// 10 are open
		assertThat(issue.problems()).containsExactly(Problem.error("SAL-020", 1, "11", "10"));
		issue.enter(1, Reading.of(new BigDecimal("5")));
		assertThat(issue.problems()).isEmpty();
		assertThat(issue.operation().lines()).singleElement().satisfies(line -> assertThat(line.quantity()).isEqualByComparingTo("5"));
		issue.enter(1, Reading.of(BigDecimal.ZERO));
		assertThat(issue.problems()).containsExactly(Problem.error("SAL-023"));
	}

	@Test
	void aPaymentAboveWhatIsOpenIsRefusedBeforeItIsSent() {
		InvoiceHit invoice = new InvoiceHit(new Ref<>(51), "FV/2026/000001", TODAY, TODAY.plusDays(14),
				Money.of(PLN, new BigDecimal("100.00")), Money.of(PLN, new BigDecimal("40.00")));
		PaymentModel payment = new PaymentModel(invoice, TODAY);
		assertThat(payment.problems("Amount", "Date")).isEmpty();
		assertThat(payment.operation().amount()).isEqualTo(Money.of(PLN, new BigDecimal("40.00")));
		payment.enterAmount(Reading.of(new BigDecimal("40.01")));
		assertThat(payment.problems("Amount", "Date")).extracting(Problem::code).containsExactly("SAL-032");
		payment.enterAmount(Reading.of((BigDecimal) null));
		payment.enterDay(Reading.of(TODAY.plusDays(1)));
		assertThat(payment.problems("Amount", "Date")).extracting(Problem::code).containsExactly("PLT-900", "SAL-034");
	}

	private void add(ProductHit product, String quantity, String price, String free) {
		LineEntry line = LineEntry.entered(product, new BigDecimal(quantity), Optional.empty());
		model.add(line);
		model.answered(line, quoted(product, quantity, price, free));
	}

	private static QuotedLine quoted(ProductHit product, String quantity, String price, String free) {
		PriceQuote quote = new PriceQuote(BigMoney.of(PLN, new BigDecimal(price)), Optional.empty(),
				Optional.of(BigMoney.of(PLN, new BigDecimal(price))), Percent.ZERO, false, Explanation.of("price", price));
		Money net = Money.of(PLN, new BigDecimal(price).multiply(new BigDecimal(quantity)), RoundingMode.HALF_UP);
		return new QuotedLine(quote, Quantity.of(quantity, "pcs"), net, VatRate.ofCode(product.vatRate()), Quantity.of(free, "pcs"),
				Quantity.of(free, "pcs"));
	}

	private static ProductHit product(long id, String code, String vatRate) {
		return new ProductHit(new Ref<>(id), code, new LocalName(code, code, code), "pcs", "", vatRate, true);
	}
}
