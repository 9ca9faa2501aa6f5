package emporion.pricing.server.commit;

import static emporion.pricing.server.PricingFixture.ADMINISTRATOR;
import static emporion.pricing.server.PricingFixture.SELLER;
import static emporion.pricing.server.PricingFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.UnitOfWork;
import emporion.pricing.model.CustomerTerms;
import emporion.pricing.model.PriceFloor;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PriceListEntry;
import emporion.pricing.model.PricingFactory;
import emporion.pricing.model.PricingPackage;
import emporion.pricing.server.PricingFixture;

/** What a client's transaction on the cards of pricing must respect. */
class PricingCommitRulesTest {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final PricingFixture given = new PricingFixture();
	private final Ref<PriceList> base = given.list("BASE", true);

	@Test
	void aListInOrderPasses() {
		assertThat(commit(work -> work.add(list("NEW", "EUR", null, null, false)))).isEmpty();
	}

	@Test
	void aListWithoutCodeOrCurrencyIsRefused() {
		assertThat(commit(work -> work.add(list(" ", "XXL", null, null, false)))).containsExactly(Problem.error("PRC-020").at("code"),
				Problem.error("PRC-022", "XXL").at("currency"));
	}

	@Test
	void aCodeThatIsTakenIsRefusedAlsoWithinOneCommit() {
		assertThat(commit(work -> work.add(list("BASE", "PLN", null, null, false))))
				.containsExactly(Problem.error("PRC-021", "BASE").at("code"));
		assertThat(commit(work -> {
			work.add(list("TWIN", "PLN", null, null, false));
			work.add(list("TWIN", "PLN", null, null, false));
		})).contains(Problem.error("PRC-021", "TWIN").at("code"));
	}

	@Test
	void baseListsOfOneCurrencyDoNotOverlap() {
		assertThat(commit(work -> work.add(list("BASE2", "PLN", TODAY, null, true))))
				.containsExactly(Problem.error("PRC-024", "BASE2", "BASE", "PLN").at("validFrom"));
		assertThat(commit(work -> work.add(list("BASE-EUR", "EUR", TODAY, null, true)))).isEmpty();
	}

	@Test
	void nextYearsBaseListFollowsThisYears() {
		LocalDate newYear = LocalDate.of(2027, 1, 1);
		assertThat(commit(work -> {
			work.change(stored(work, base)).set(MODEL.getPriceList_ValidTo(), newYear.minusDays(1));
			work.add(list("BASE27", "PLN", newYear, null, true));
		})).isEmpty();
	}

	@Test
	void aListWithPricesKeepsItsCurrencyAndStays() {
		given.price(base, given.oil, "1", "100");
		assertThat(commit(work -> work.change(stored(work, base)).set(MODEL.getPriceList_Currency(), "EUR")))
				.containsExactly(Problem.error("PRC-026").at("currency"));
		assertThat(commit(work -> work.delete(stored(work, base)))).containsExactly(Problem.error("PRC-025", "BASE"));
		assertThat(commit(work -> work.change(stored(work, base)).set(MODEL.getPriceList_Active(), false))).isEmpty();
	}

	@Test
	void aNegativePriceIsRefused() {
		assertThat(commit(work -> work.add(entry(work, given.oil, "1", "-0.01", null))))
				.containsExactly(Problem.error("PRC-004", "-0.01").at("price"));
	}

	@Test
	void anEntryWithoutListProductOrPriceIsRefused() {
		assertThat(commit(work -> work.add(PricingFactory.eINSTANCE.createPriceListEntry()))).containsExactly(
				Problem.error("PRC-030").at("price"), Problem.error("PRC-030").at("list"), Problem.error("PRC-030").at("product"));
	}

	@Test
	void twoPricesOfOneProductQuantityAndFirstDayAreRefused() {
		given.price(base, given.oil, "1", "100");
		assertThat(commit(work -> work.add(entry(work, given.oil, "1.0", "99", null))))
				.containsExactly(Problem.error("PRC-032", "BASE", "OIL", "1").at("minimumQuantity"));
		assertThat(commit(work -> {
			work.add(entry(work, given.filter, "5", "20", null));
			work.add(entry(work, given.filter, "5", "21", null));
		})).containsExactly(Problem.error("PRC-032", "BASE", "FILTER", "5").at("minimumQuantity"));
	}

	@Test
	void aPassingPriceBesideTheLastingOnePasses() {
		given.price(base, given.oil, "1", "100");
		assertThat(commit(work -> work.add(entry(work, given.oil, "1", "80", TODAY)))).isEmpty();
	}

	@Test
	void changingAPriceIsNoDuplicateOfItself() {
		given.price(base, given.oil, "1", "100");
		assertThat(commit(work -> {
			PriceListEntry entry = given.repository.only(PriceListEntry.class);
			work.change(entry).set(MODEL.getPriceListEntry_Price(), new BigDecimal("98")).set(MODEL.getPriceListEntry_ValidFrom(), TODAY);
		})).isEmpty();
	}

	@Test
	void anEntryKeepsItsProduct() {
		given.price(base, given.oil, "1", "100");
		assertThat(commit(work -> work.change(given.repository.only(PriceListEntry.class)).set(MODEL.getPriceListEntry_Product(),
				given.filter))).containsExactly(Problem.error("PRC-038").at("product"));
	}

	@Test
	void termsAreAgreedOncePerCustomer() {
		given.terms("5", List.of());
		assertThat(commit(work -> {
			CustomerTerms terms = PricingFactory.eINSTANCE.createCustomerTerms();
			terms.setParty(given.customer);
			work.add(terms);
		})).containsExactly(Problem.error("PRC-044", "K-1").at("party"));
	}

	@Test
	void aDiscountAboveTheWholeAndAnInactiveListAreRefused() {
		given.terms("5", List.of());
		Ref<PriceList> old = given.list("OLD", false);
		commit(work -> work.change(stored(work, old)).set(MODEL.getPriceList_Active(), false));
		assertThat(commit(work -> work.change(given.repository.only(CustomerTerms.class))
				.set(MODEL.getCustomerTerms_DefaultDiscount(), new BigDecimal("101")).add(MODEL.getCustomerTerms_Lists(), stored(work, old))))
				.containsExactly(Problem.error("PRC-041", "101").at("defaultDiscount"), Problem.error("PRC-042", "OLD").at("lists"));
	}

	@Test
	void aSellerCannotTouchLimitsByHisOwnTransaction() {
		given.limit(Optional.of(SELLER), "10");
		PriceFloor own = given.repository.only(PriceFloor.class);
		assertThat(commit(work -> work.change(own).set(MODEL.getPriceFloor_MaximumReduction(), new BigDecimal("90"))))
				.containsExactly(Problem.error("PRC-051"));
		assertThat(commit(work -> work.delete(own))).containsExactly(Problem.error("PRC-051"));
	}

	@Test
	void anAdministratorsLimitIsAShareOfSomebody() {
		assertThat(given.repository.commitAsClient(ADMINISTRATOR, work -> {
			PriceFloor floor = PricingFactory.eINSTANCE.createPriceFloor();
			floor.setMaximumReduction(new BigDecimal("-5"));
			work.add(floor);
		})).containsExactly(Problem.error("PRC-050", "-5").at("maximumReduction"), Problem.error("PRC-053").at("login"));
	}

	private List<Problem> commit(Consumer<UnitOfWork> edits) {
		return given.repository.commitAsClient(SELLER, edits);
	}

	private static PriceList stored(UnitOfWork work, Ref<PriceList> list) {
		return work.find(list, PriceList.class).orElseThrow();
	}

	private static PriceList list(String code, String currency, LocalDate from, LocalDate to, boolean base) {
		PriceList list = PricingFactory.eINSTANCE.createPriceList();
		list.setCode(code);
		list.setCurrency(currency);
		list.setValidFrom(from);
		list.setValidTo(to);
		list.setBase(base);
		return list;
	}

	private PriceListEntry entry(UnitOfWork work, Product product, String minimumQuantity, String price, LocalDate from) {
		PriceListEntry entry = PricingFactory.eINSTANCE.createPriceListEntry();
		entry.setList(stored(work, base));
		entry.setProduct(product);
		entry.setMinimumQuantity(new BigDecimal(minimumQuantity));
		entry.setPrice(new BigDecimal(price));
		entry.setValidFrom(from);
		return entry;
	}
}
