package emporion.pricing.server.operations;

import static emporion.pricing.server.PricingFixture.ADMINISTRATOR;
import static emporion.pricing.server.PricingFixture.PLN;
import static emporion.pricing.server.PricingFixture.SELLER;
import static emporion.pricing.server.PricingFixture.TODAY;
import static emporion.pricing.server.PricingFixture.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.platform.Ref;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.PriceCalculator;
import emporion.pricing.PriceQuote;
import emporion.pricing.QuotePriceOperation;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetCustomerTermsOperation.Agreed;
import emporion.pricing.SetCustomerTermsOperation.TermsSet;
import emporion.pricing.SetPriceFloorOperation;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.PricesSet;
import emporion.pricing.model.CustomerTerms;
import emporion.pricing.model.PriceFloor;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PriceListEntry;
import emporion.pricing.model.PricingPackage;
import emporion.pricing.rules.StandardRules;
import emporion.pricing.server.PricingFixture;
import emporion.pricing.server.book.RepositoryPriceBooks;

class PricingHandlersTest {

	private final PricingFixture given = new PricingFixture();

	@Test
	void aListIsMadeWithItsCurrencyAndValidity() {
		Outcome<CreatePriceListOperation.Created> outcome = given.repository.run(SELLER, new CreatePriceListHandler(),
				new CreatePriceListOperation(" SUMMER ", "Summer 2026", PLN, Period.of(TODAY, TODAY.plusDays(30)), false));
		PriceList list = given.repository.only(PriceList.class);
		assertThat(outcome.orElseThrow().list()).isEqualTo(given.repository.refOf(list));
		assertThat(list.getCode()).isEqualTo("SUMMER");
		assertThat(list.getCurrency()).isEqualTo("PLN");
		assertThat(list.getValidFrom()).isEqualTo(TODAY);
		assertThat(list.getValidTo()).isEqualTo(TODAY.plusDays(30));
		assertThat(list.isActive()).isTrue();
		assertThat(list.isBase()).isFalse();
	}

	@Test
	void aCodeIsGivenOnlyOnce() {
		given.list("BASE", true);
		Outcome<?> outcome = given.repository.run(SELLER, new CreatePriceListHandler(),
				new CreatePriceListOperation("BASE", "again", PLN, Period.ALWAYS, false));
		assertThat(outcome.problems()).containsExactly(Problem.error("PRC-021", "BASE").at("code"));
	}

	@Test
	void settingAPriceAgainReplacesItAndKeepsTheOthers() {
		Ref<PriceList> list = given.list("BASE", true);
		given.price(list, given.oil, "1", "100");
		given.price(list, given.oil, "10", "95");

		PricesSet set = given.repository.run(SELLER, new SetPricesHandler(),
				new SetPricesOperation(list, List.of(given.newPrice(given.oil, "10.0", "90", Period.ALWAYS),
						given.newPrice(given.filter, "1", "20", Period.ALWAYS))))
				.orElseThrow();

		assertThat(set).isEqualTo(new PricesSet(1, 1));
		assertThat(given.repository.all(PriceListEntry.class)).extracting(PriceListEntry::getPrice)
				.usingElementComparator(BigDecimal::compareTo)
				.containsExactlyInAnyOrder(new BigDecimal("100"), new BigDecimal("90"), new BigDecimal("20"));
	}

	@Test
	void everyWrongPriceIsNamedByItsLineAndNothingIsSet() {
		Ref<PriceList> list = given.list("BASE", true);
		Outcome<PricesSet> outcome = given.repository.run(SELLER, new SetPricesHandler(),
				new SetPricesOperation(list,
						List.of(given.newPrice(given.oil, "1", "100", Period.ALWAYS), given.newPrice(given.oil, "10", "-1", Period.ALWAYS),
								given.newPrice(given.oil, "1.0", "99", Period.ALWAYS),
								new SetPricesOperation.NewPrice(new Ref<>(9999), BigDecimal.ONE, BigDecimal.ONE, Period.ALWAYS))));
		assertThat(outcome.problems()).containsExactly(Problem.error("PRC-004", "-1").at("prices[1].price"),
				Problem.error("PRC-036", "1.0", 1).at("prices[2].minimumQuantity"),
				Problem.error("PRC-034", "#9999").at("prices[3].product"));
		assertThat(given.repository.all(PriceListEntry.class)).isEmpty();
	}

	@Test
	void newTermsTakeThePlaceOfTheOld() {
		Ref<PriceList> first = given.list("L1", false);
		Ref<PriceList> second = given.list("L2", false);
		given.terms("5", List.of(first, second));

		TermsSet set = given.repository.run(SELLER, new SetCustomerTermsHandler(), new SetCustomerTermsOperation(
				List.of(new Agreed(given.repository.refOf(given.customer), Percent.of("7.5"), List.of(second, first))))).orElseThrow();

		assertThat(set).isEqualTo(new TermsSet(0, 1));
		CustomerTerms terms = given.repository.only(CustomerTerms.class);
		assertThat(terms.getDefaultDiscount()).isEqualByComparingTo("7.5");
		assertThat(terms.getLists()).extracting(PriceList::getCode).containsExactly("L2", "L1");
	}

	@Test
	void termsNameOnlyKnownCustomersSharesAndActiveLists() {
		Ref<PriceList> list = given.list("L1", false);
		Ref<PriceList> old = given.list("OLD", false);
		given.repository.commitAsClient(SELLER,
				work -> work.change(work.find(old, PriceList.class).orElseThrow()).set(
						PricingPackage.eINSTANCE.getPriceList_Active(), false));
		Outcome<TermsSet> outcome = given.repository.run(SELLER, new SetCustomerTermsHandler(), new SetCustomerTermsOperation(
				List.of(new Agreed(given.repository.refOf(given.customer), Percent.of(101), List.of(list, list, old)),
						new Agreed(new Ref<>(9999), Percent.ZERO, List.of()))));
		assertThat(outcome.problems()).containsExactly(Problem.error("PRC-041", "101").at("terms[0].discount"),
				Problem.error("PRC-043", "L1").at("terms[0].lists[1]"), Problem.error("PRC-042", "OLD").at("terms[0].lists[2]"),
				Problem.error("PRC-040", "#9999").at("terms[1].customer"));
	}

	@Test
	void aLimitIsSetAndChangedByAnAdministrator() {
		given.limit(Optional.of(SELLER), "10");
		given.limit(Optional.of(SELLER), "20");
		given.limit(Optional.empty(), "5");
		assertThat(given.repository.all(PriceFloor.class)).extracting(PriceFloor::getLogin).containsExactly(SELLER, "*");
		assertThat(given.repository.all(PriceFloor.class).getFirst().getMaximumReduction()).isEqualByComparingTo("20");
	}

	@Test
	void nobodyRaisesHisOwnLimit() {
		Outcome<?> outcome = given.repository.run(SELLER, new SetPriceFloorHandler(),
				new SetPriceFloorOperation(Optional.of(SELLER), Percent.of(90)));
		assertThat(outcome.problems()).containsExactly(Problem.error("PRC-051"));
		assertThat(given.repository.all(PriceFloor.class)).isEmpty();
	}

	@Test
	void aPriceIsQuotedByCodesForToday() {
		Ref<PriceList> base = given.list("BASE", true);
		given.price(base, given.oil, "1", "100.00");
		given.terms("5", List.of());
		PriceQuote quote = quote(ask("OIL", "12")).orElseThrow();
		// 100.00 × (1 − 0.05) = 95.00
		assertThat(quote.price()).isEqualTo(BigMoney.of(PLN, new BigDecimal("95.00")));
		assertThat(quote.explanation().arguments()).containsExactly("OIL", "12 pcs", "2026-06-05");
	}

	@Test
	void aSellersWishIsMeasuredByHisOwnLimit() {
		Ref<PriceList> base = given.list("BASE", true);
		given.price(base, given.oil, "1", "100.00");
		given.limit(Optional.of(SELLER), "10");
		given.limit(Optional.empty(), "0");
		QuotePriceOperation wish = new QuotePriceOperation("OIL", Optional.empty(), BigDecimal.ONE, PLN, Optional.of(TODAY),
				Optional.of(new BigDecimal("89.99")));
		assertThat(quote(wish).problems()).extracting(Problem::code).containsExactly("PRC-010");
	}

	@Test
	void whatIsNotKnownIsNamed() {
		QuotePriceOperation wrong = new QuotePriceOperation("NOPE", Optional.of("NOBODY"), new BigDecimal("1.00001"), PLN,
				Optional.empty(), Optional.empty());
		assertThat(quote(wrong).problems()).containsExactly(Problem.error("PRC-034", "NOPE").at("product"),
				Problem.error("PRC-040", "NOBODY").at("customer"), Problem.error("PRC-035", "1.00001", 4).at("quantity"));
	}

	private Outcome<PriceQuote> quote(QuotePriceOperation operation) {
		QuotePriceHandler handler = new QuotePriceHandler(PriceCalculator.of(StandardRules.all()), new RepositoryPriceBooks());
		return given.repository.run(operation.manualPrice().isPresent() ? SELLER : ADMINISTRATOR, handler, operation);
	}
}
