package emporion.server.tests.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Product;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.server.operation.CommitRefusedException;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.repository.Dialect;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;

/** Rows reach the database as they were meant, however many of them a commit writes at once; and found again they are the right ones. */
abstract class WrittenRowsContract {

	private static final CatalogPackage CATALOG = CatalogPackage.eINSTANCE;
	private static final CrmPackage CRM = CrmPackage.eINSTANCE;
	/** What means something to those who write texts, lists and SQL. */
	private static final List<String> TEXTS = List.of("\"Łódź\"", "C:\\new\\\\", "{1,2}", "NULL", "null", "", " both sides ", "it's; DROP TABLE x --", "?",
			"two\nlines\tand a tab", "Їжак, ґанок", "😀", "$1", "%_!");

	private Repositories repository;

	abstract Dialect dialect();

	@BeforeEach
	void open() {
		repository = new Repositories(dialect());
	}

	@AfterEach
	void close() {
		repository.close();
	}

	@Test
	void textsAreKeptInSingleRowsInSeveralAndInMany() {
		assertTextsAreKept(1);
		assertTextsAreKept(TEXTS.size());
		assertTextsAreKept(250);
	}

	private void assertTextsAreKept(int count) {
		String prefix = "n" + count + "-";
		try (CommittableWork work = repository.host().begin("anna")) {
			for (int i = 0; i < count; i++) {
				Product product = work.add(Samples.product(prefix + i));
				product.setEan(text(i));
			}
			work.commit();
		}
		repository.restart();
		try (CommittableWork work = repository.host().begin("anna")) {
			for (int i = 0; i < count; i++)
				assertThat(product(work, prefix + i).getEan()).isEqualTo(text(i));
		}
	}

	private static String text(int number) {
		return TEXTS.get(number % TEXTS.size());
	}

	private static Product product(CommittableWork work, String code) {
		return work.findBy(Product.class, CATALOG.getProduct_Code(), code).getFirst();
	}

	@Test
	void figuresDaysMomentsAndNothingAreKeptSideBySide() {
		List<BigDecimal> prices = Arrays.asList(new BigDecimal("0.0001"), null, new BigDecimal("-12345678901234567890.1234"), BigDecimal.ZERO);
		Instant moment = Instant.parse("2026-02-28T23:59:59.999999Z");
		Ref<Order> ref;
		try (CommittableWork work = repository.host().begin("anna")) {
			Party acme = work.add(Samples.party("Acme"));
			Order order = Samples.order("ZA/1", acme, LocalDate.of(2026, 2, 28), "1.00");
			order.setCreatedAt(moment);
			order.setRequestedDate(null);
			for (int i = 0; i < prices.size(); i++) {
				OrderLine line = Samples.line(i + 1, work.add(Samples.product("P" + i)), "1.00");
				line.setListPrice(prices.get(i));
				line.setManualPrice(i % 2 == 0);
				order.getLines().add(line);
			}
			ref = work.refOf(work.add(order));
			work.commit();
		}
		repository.restart();
		try (CommittableWork work = repository.host().begin("anna")) {
			Order found = work.find(ref, Order.class).orElseThrow();
			assertThat(found.getCreatedAt()).isEqualTo(moment);
			assertThat(found.getRequestedDate()).isNull();
			for (int i = 0; i < prices.size(); i++) {
				OrderLine line = found.getLines().get(i);
				assertThat(line.isManualPrice()).isEqualTo(i % 2 == 0);
				if (prices.get(i) == null)
					assertThat(line.getListPrice()).isNull();
				else
					assertThat(line.getListPrice()).isEqualByComparingTo(prices.get(i));
			}
		}
	}

	@Test
	void manyObjectsAreChangedAtOnceAndEachKeepsItsOwnHistory() {
		for (int count : new int[] { 2, 30, 220 }) {
			String prefix = "c" + count + "-";
			try (CommittableWork work = repository.host().begin("anna")) {
				IntStream.range(0, count).forEach(i -> work.add(Samples.product(prefix + i)));
				work.commit();
			}
			for (String ean : List.of("first", "second"))
				try (CommittableWork work = repository.host().begin("anna")) {
					IntStream.range(0, count).forEach(i -> work.change(product(work, prefix + i)).set(CATALOG.getProduct_Ean(), ean + i));
					work.commit();
				}
			repository.restart();
			try (CommittableWork work = repository.host().begin("anna")) {
				for (int i = 0; i < count; i++)
					assertThat(product(work, prefix + i)).satisfies(product -> assertThat(product.cdoRevision().getVersion()).isEqualTo(3))
							.returns("second" + i, Product::getEan);
			}
		}
	}

	@Test
	void anObjectIsNotFoundByACodeThatIsAnothersNow() {
		Ref<Product> one = add("A");
		Ref<Product> other = add("B");
		assertThat(byCode("A")).containsExactly(one);
		assertThat(byCode("B")).containsExactly(other);
		recode(one, "X");
		recode(other, "A");
		assertThat(byCode("A")).containsExactly(other);
		assertThat(byCode("B")).isEmpty();
		assertThat(byCode("X")).containsExactly(one);
		try (CommittableWork work = repository.host().begin("anna")) {
			work.delete(work.find(other, Product.class).orElseThrow());
			work.commit();
		}
		assertThat(byCode("A")).isEmpty();
		Ref<Product> third = add("A");
		assertThat(byCode("A")).containsExactly(third);
	}

	@Test
	void severalCodesAreFoundWhetherTheyWereFoundBeforeOrNot() {
		Ref<Product> one = add("A");
		assertThat(byCode("A")).containsExactly(one);
		Ref<Product> other = add("B");
		try (CommittableWork work = repository.host().begin("anna")) {
			assertThat(work.findByAny(Product.class, CATALOG.getProduct_Code(), List.of("B", "A", "none", "A"), List.of())).extracting(work::refOf)
					.containsExactly(one, other);
		}
	}

	@Test
	void aCodeThatIsTakenIsRefusedAndNothingOfTheCommitIsWritten() {
		add("A");
		try (CommittableWork work = repository.host().begin("anna")) {
			work.add(Samples.party("Acme"));
			work.add(Samples.product("B"));
			work.add(Samples.product("A"));
			assertThatThrownBy(work::commit).isInstanceOf(CommitRefusedException.class);
		}
		assertThat(byCode("B")).isEmpty();
		try (CommittableWork work = repository.host().begin("anna")) {
			assertThat(work.findBy(Party.class, CRM.getParty_Name(), "Acme")).isEmpty();
		}
	}

	private Ref<Product> add(String code) {
		try (CommittableWork work = repository.host().begin("anna")) {
			Ref<Product> ref = work.refOf(work.add(Samples.product(code)));
			work.commit();
			return ref;
		}
	}

	private void recode(Ref<Product> product, String code) {
		try (CommittableWork work = repository.host().begin("anna")) {
			work.change(work.find(product, Product.class).orElseThrow()).set(CATALOG.getProduct_Code(), code);
			work.commit();
		}
	}

	private List<Ref<Product>> byCode(String code) {
		try (CommittableWork work = repository.host().begin("anna")) {
			return work.findBy(Product.class, CATALOG.getProduct_Code(), code).stream().map(work::refOf).toList();
		}
	}
}
