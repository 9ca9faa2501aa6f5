package emporion.pricing.server.book;

import static emporion.pricing.server.PricingFixture.PLN;
import static emporion.pricing.server.PricingFixture.SELLER;
import static emporion.pricing.server.PricingFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.base.value.Percent;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.pricing.ListPrices;
import emporion.pricing.PriceBook;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PriceListEntry;
import emporion.pricing.model.PricingPackage;
import emporion.pricing.server.PricingFixture;

class RepositoryPriceBooksTest {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final PricingFixture given = new PricingFixture();
	private final RepositoryPriceBooks books = new RepositoryPriceBooks();
	private final Ref<PriceList> base = given.list("BASE", true);

	@Test
	void theBookShowsBaseListsTermsAndLimits() {
		Ref<PriceList> vip = given.list("VIP", false);
		given.price(base, given.oil, "1", "100");
		given.price(vip, given.oil, "10", "90");
		given.terms("5", List.of(vip));
		given.limit(Optional.empty(), "3");
		given.limit(Optional.of("boss"), "50");

		PriceBook book = book();

		assertThat(book.baseLists()).extracting(ListPrices::code).containsExactly("BASE");
		PriceBook.Terms terms = book.termsOf(given.repository.refOf(given.customer));
		assertThat(terms.discount()).isEqualTo(Percent.of(5));
		assertThat(terms.lists()).extracting(ListPrices::code).containsExactly("VIP");
		assertThat(priceOf(terms.lists().getFirst(), "10")).contains(pln("90"));
		assertThat(book.maximumReductionOf("boss")).contains(Percent.of(50));
		assertThat(book.maximumReductionOf(SELLER)).contains(Percent.of(3));
	}

	@Test
	void whatWasReadOnceIsNotReadAgain() {
		given.price(base, given.oil, "1", "100");
		PriceBook first = book();
		assertThat(books.of(given.repository.begin(SELLER).work()).baseLists().getFirst()).isSameAs(first.baseLists().getFirst());
	}

	@Test
	void aNewPriceIsKnownWhenItsCommitIsAnswered() {
		given.price(base, given.oil, "1", "100");
		assertThat(priceOf(book().baseLists().getFirst(), "1")).contains(pln("100"));
		listenToCommits();
		given.price(base, given.oil, "1", "98");
		assertThat(priceOf(book().baseLists().getFirst(), "1")).contains(pln("98"));
	}

	@Test
	void aReaderWhoBeganBeforeTheCommitCannotBringTheOldPriceBack() {
		given.price(base, given.oil, "1", "100");
		PriceBook slow = book();
		listenToCommits();
		given.price(base, given.oil, "1", "98");
		slow.baseLists();
		assertThat(priceOf(book().baseLists().getFirst(), "1")).contains(pln("98"));
	}

	@Test
	void aDeletedPriceAnInactiveListAndNewTermsAreKnownAtOnce() {
		Ref<PriceList> vip = given.list("VIP", false);
		given.price(vip, given.oil, "1", "90");
		given.terms("5", List.of(vip));
		assertThat(termsOf(book()).lists()).hasSize(1);
		listenToCommits();

		given.repository.commitAsClient(SELLER, work -> work.delete(given.repository.only(PriceListEntry.class)));
		assertThat(priceOf(termsOf(book()).lists().getFirst(), "1")).isEmpty();

		given.repository.commitAsClient(SELLER,
				work -> work.change(work.find(vip, PriceList.class).orElseThrow()).set(MODEL.getPriceList_Active(), false));
		assertThat(termsOf(book()).lists()).isEmpty();

		given.terms("7", List.of());
		assertThat(termsOf(book()).discount()).isEqualTo(Percent.of(7));
	}

	@Test
	void aNewLimitAndANewBaseListAreKnownAtOnce() {
		assertThat(book().maximumReductionOf(SELLER)).isEmpty();
		assertThat(book().baseLists()).hasSize(1);
		listenToCommits();
		given.limit(Optional.of(SELLER), "10");
		assertThat(book().maximumReductionOf(SELLER)).contains(Percent.of(10));
		given.repository.commitAsClient(SELLER,
				work -> work.change(work.find(base, PriceList.class).orElseThrow()).set(MODEL.getPriceList_Base(), false));
		assertThat(book().baseLists()).isEmpty();
	}

	@Test
	void aCustomerWithoutTermsHasNone() {
		assertThat(termsOf(book())).isEqualTo(PriceBook.Terms.NONE);
		assertThat(book().termsOf(new Ref<>(9999))).isEqualTo(PriceBook.Terms.NONE);
	}

	/** The repository in memory calls no listeners: a last rule tells them of what is about to be committed. */
	private void listenToCommits() {
		given.repository.guardedBy(new CommitRule() {
			@Override
			public List<Problem> check(CommitView commit) {
				books.committed(commit);
				return List.of();
			}
		});
	}

	private PriceBook book() {
		Reading reading = given.repository.begin(SELLER).work();
		return books.of(reading);
	}

	private PriceBook.Terms termsOf(PriceBook book) {
		return book.termsOf(given.repository.refOf(given.customer));
	}

	private Optional<BigMoney> priceOf(ListPrices list, String quantity) {
		return list.entryFor(given.repository.refOf(given.oil), new BigDecimal(quantity), TODAY).map(ListPrices.Entry::price);
	}

	private static BigMoney pln(String amount) {
		return BigMoney.of(PLN, new BigDecimal(amount));
	}
}
