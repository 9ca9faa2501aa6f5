package emporion.sales.server.operations;

import static emporion.sales.server.SalesFixture.BOSS;
import static emporion.sales.server.SalesFixture.PLN;
import static emporion.sales.server.SalesFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.wire.WireFormat;
import emporion.sales.AcceptOfferOperation;
import emporion.sales.CreateOrderFromOfferOperation;
import emporion.sales.LineRequest;
import emporion.sales.OfferHeader;
import emporion.sales.OrderSaved;
import emporion.sales.RejectOfferOperation;
import emporion.sales.SaveOfferOperation;
import emporion.sales.SaveOfferOperation.OfferSaved;
import emporion.sales.SaveOrderOperation;
import emporion.sales.SendOfferOperation;
import emporion.sales.Totals;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferLine;
import emporion.sales.model.OfferState;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.server.SalesFixture;

class OffersTest {

	private final SalesFixture given = new SalesFixture();

	@Test
	void anOfferIsPricedNumberedAndExplained() {
		OfferSaved saved = save(given.line(given.oil, "3"), given.line(given.book, "2")).orElseThrow();

		Offer offer = given.repository.only(Offer.class);
		assertThat(saved.number().text()).isEqualTo("OF/2026/000001");
		assertThat(offer.getDocumentNumber()).isEqualTo("OF/2026/000001");
		assertThat(offer.getState()).isEqualTo(OfferState.DRAFT);
		assertThat(offer.getAuthor()).isEqualTo("anna");
		// oil: 100.00 × 0.95 = 95.00, × 3 = 285.00; book: 9.99 × 0.95 = 9.4905 → 9.49, × 2 = 18.98
		// VAT: 285.00 × 23 % = 65.55; 18.98 × 5 % = 0.949 → 0.95; net 303.98, VAT 66.50
		assertThat(saved.totals()).isEqualTo(new Totals(pln("303.98"), pln("66.50"), pln("370.48")));
		OfferLine oil = offer.getLines().getFirst();
		assertThat(oil.getPrice()).isEqualByComparingTo("95.00");
		assertThat(oil.getListPrice()).isEqualByComparingTo("100.00");
		assertThat(oil.getBasePrice()).isEqualByComparingTo("100.00");
		assertThat(oil.getDiscount()).isEqualByComparingTo("5");
		assertThat(oil.getDescription()).isEqualTo("Olej");
		assertThat(oil.getUnit()).isEqualTo("pcs");
		Explanation why = new WireFormat().read(oil.getExplanation(), Explanation.class);
		assertThat(why.result()).isEqualTo("95.00 PLN");
		assertThat(why.steps().map(Explanation::code)).contains("pricing.basePrice", "pricing.customerDiscount");
	}

	@Test
	void savingAgainChangesLinesInPlaceAndKeepsTheNumber() {
		OfferSaved first = save(given.line(given.oil, "3"), given.line(given.book, "2"), given.line(given.filter, "1")).orElseThrow();
		OfferSaved second = given.run(new SaveOfferOperation(Optional.of(first.offer()), 1, given.offerHeader(),
				List.of(given.line(given.oil, "4"), given.line(given.book, "2")))).orElseThrow();
		assertThat(second.number()).isEqualTo(first.number());
		assertThat(second.edition()).isEqualTo(2);
		// 95.00 × 4 = 380.00; 18.98; VAT 380 × 23 % = 87.40, 0.95
		assertThat(second.totals()).isEqualTo(new Totals(pln("398.98"), pln("88.35"), pln("487.33")));
		assertThat(given.repository.only(Offer.class).getLines()).extracting(OfferLine::getProductCode).containsExactly("OIL", "BOOK");
	}

	@Test
	void whoSawAnOlderEditionIsToldThatSomebodyElseWasFaster() {
		OfferSaved first = save(given.line(given.oil, "3")).orElseThrow();
		given.runAs(BOSS, new SaveOfferOperation(Optional.of(first.offer()), 1, given.offerHeader(), List.of(given.line(given.oil, "4"))))
				.orElseThrow();
		Outcome<OfferSaved> late = given
				.run(new SaveOfferOperation(Optional.of(first.offer()), 1, given.offerHeader(), List.of(given.line(given.oil, "5"))));
		assertThat(late.problems()).containsExactly(Problem.error("SAL-013", "OF/2026/000001", 2, 1).at("edition"));
		assertThat(given.repository.only(Offer.class).getLines().getFirst().getQuantity()).isEqualByComparingTo("4");
	}

	@Test
	void everyMistakeIsNamedAtOnceAndNoNumberIsUsedUp() {
		Outcome<OfferSaved> outcome = given.run(new SaveOfferOperation(Optional.empty(), 0,
				new OfferHeader(new Ref<>(9999), PLN, TODAY.minusDays(1), ""), List.of(given.line(given.oil, "-3"))));
		assertThat(outcome.problems()).containsExactly(Problem.error("SAL-006", 1, "-3").at("lines[0].quantity"),
				Problem.error("SAL-015", "2026-06-04", "2026-06-05").at("validUntil"), Problem.error("SAL-001", "#9999").at("customer"));
		assertThat(save(given.line(given.oil, "1")).orElseThrow().number().text()).isEqualTo("OF/2026/000001");
	}

	@Test
	void anUnknownProductAndAPriceBelowTheFloorAreNamedByLine() {
		Outcome<OfferSaved> outcome = save(given.line(given.oil, "1"), LineRequest.of(new Ref<>(9999), BigDecimal.ONE),
				given.line(given.oil, "1", "89.99"));
		assertThat(outcome.problems()).containsExactly(Problem.error("SAL-004", 2, "#9999").at("lines[1].product"),
				Problem.error("PRC-010", "89.99 PLN", "90.00", "10", "100.00 PLN", "OIL").at("lines[2].price"));
	}

	@Test
	void anOfferIsSentThenAcceptedAndNotChangedAnyMore() {
		Ref<Offer> offer = save(given.line(given.oil, "1")).orElseThrow().offer();
		assertThat(given.run(new AcceptOfferOperation(offer)).problems())
				.containsExactly(Problem.error("SAL-062", "OF/2026/000001").at("state"));
		assertThat(given.run(new SendOfferOperation(offer)).orElseThrow().state()).isEqualTo(OfferState.SENT);
		assertThat(given.run(new SaveOfferOperation(Optional.of(offer), 2, given.offerHeader(), List.of(given.line(given.oil, "2"))))
				.problems()).containsExactly(Problem.error("SAL-060", "OF/2026/000001").at("state"));
		assertThat(given.run(new AcceptOfferOperation(offer)).orElseThrow().state()).isEqualTo(OfferState.ACCEPTED);
		assertThat(given.run(new RejectOfferOperation(offer)).problems())
				.containsExactly(Problem.error("SAL-063", "OF/2026/000001").at("state"));
	}

	@Test
	void anOfferThatRanOutIsNotAccepted() {
		Ref<Offer> offer = save(given.line(given.oil, "1")).orElseThrow().offer();
		given.run(new SendOfferOperation(offer)).orElseThrow();
		given.repository.clock().set(TODAY.plusDays(31));
		assertThat(given.run(new AcceptOfferOperation(offer)).problems())
				.containsExactly(Problem.error("SAL-037", "OF/2026/000001", "2026-07-05").at("validUntil"));
	}

	@Test
	void anOrderFromAnOfferHasItsLinesPricesAndDiscounts() {
		Ref<Offer> offer = sentOffer(given.line(given.oil, "3"), given.line(given.book, "2", "9.50"));
		given.price(given.oil, "120.00");

		OrderSaved saved = given.run(order(offer, false)).orElseThrow();

		Order order = given.stored(saved.order());
		// 95.00 × 3 = 285.00 as offered, not 114.00; 9.50 × 2 = 19.00; VAT 65.55 + 0.95
		assertThat(saved.totals()).isEqualTo(new Totals(pln("304.00"), pln("66.50"), pln("370.50")));
		assertThat(order.getOffer().getState()).isEqualTo(OfferState.ACCEPTED);
		assertThat(order.getDocumentNumber()).isNull();
		OrderLine oil = order.getLines().getFirst();
		assertThat(oil.getPrice()).isEqualByComparingTo("95.00");
		assertThat(oil.getDiscount()).isEqualByComparingTo("5");
		assertThat(oil.isManualPrice()).isFalse();
		assertThat(order.getLines().get(1).isManualPrice()).isTrue();
		assertThat(new WireFormat().read(oil.getExplanation(), Explanation.class).toString())
				.startsWith("sales.offeredPrice OF/2026/000001 = 95.00 PLN\n  pricing.price OIL");
	}

	@Test
	void aPricePromisedByAnotherSellerIsTakenOverEvenBelowOnesOwnFloor() {
		Ref<Offer> offer = given.runAs(BOSS,
				new SaveOfferOperation(Optional.empty(), 0, given.offerHeader(), List.of(given.line(given.oil, "3", "70.00")))).orElseThrow()
				.offer();
		given.run(new SendOfferOperation(offer)).orElseThrow();
		OrderSaved order = given.run(order(offer, false)).orElseThrow();
		// 70.00 × 3
		assertThat(order.totals().net()).isEqualTo(pln("210.00"));
		OrderSaved more = given.run(new SaveOrderOperation(Optional.of(order.order()), 1, given.orderHeader(),
				List.of(given.line(given.oil, "4", "70.00")))).orElseThrow();
		assertThat(more.totals().net()).isEqualTo(pln("280.00"));
		assertThat(given.run(new SaveOrderOperation(Optional.of(order.order()), 2, given.orderHeader(),
				List.of(given.line(given.oil, "2", "70.00")))).problems()).extracting(Problem::code).containsExactly("PRC-010");
	}

	@Test
	void aSecondOrderFromTheSameOfferMustBeMeant() {
		Ref<Offer> offer = sentOffer(given.line(given.oil, "3"));
		Ref<Order> first = given.run(order(offer, false)).orElseThrow().order();
		assertThat(given.run(order(offer, false)).problems())
				.containsExactly(Problem.error("SAL-036", "OF/2026/000001", first).at("offer"));
		assertThat(given.run(order(offer, true)).isDone()).isTrue();
	}

	@Test
	void noOrderIsMadeFromADraftOrADeclinedOffer() {
		Ref<Offer> offer = save(given.line(given.oil, "1")).orElseThrow().offer();
		assertThat(given.run(order(offer, false)).problems()).extracting(Problem::code).containsExactly("SAL-064");
		given.run(new SendOfferOperation(offer)).orElseThrow();
		given.run(new RejectOfferOperation(offer)).orElseThrow();
		assertThat(given.run(order(offer, false)).problems()).extracting(Problem::code).containsExactly("SAL-064");
	}

	private Outcome<OfferSaved> save(LineRequest... lines) {
		return given.run(new SaveOfferOperation(Optional.empty(), 0, given.offerHeader(), List.of(lines)));
	}

	private Ref<Offer> sentOffer(LineRequest... lines) {
		Ref<Offer> offer = save(lines).orElseThrow().offer();
		given.run(new SendOfferOperation(offer)).orElseThrow();
		return offer;
	}

	private CreateOrderFromOfferOperation order(Ref<Offer> offer, boolean again) {
		return new CreateOrderFromOfferOperation(offer, given.repository.refOf(given.warehouse), Optional.empty(), again);
	}

	private static Money pln(String amount) {
		return Money.of(PLN, new BigDecimal(amount));
	}
}
