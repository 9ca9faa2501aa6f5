package emporion.server.tests.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.cdo.CDOObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Product;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Reading.Condition;
import emporion.platform.server.operation.CommitConflictException;
import emporion.platform.server.operation.CommitRefusedException;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.repository.Dialect;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;

/** What units of work promise, on either database. */
abstract class UnitsOfWorkContract {

	private static final CatalogPackage CATALOG = CatalogPackage.eINSTANCE;
	private static final CrmPackage CRM = CrmPackage.eINSTANCE;
	private static final SalesPackage SALES = SalesPackage.eINSTANCE;

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
	void whatIsAddedReadsBackAfterARestart() {
		Instant createdAt = Instant.parse("2026-06-01T10:15:30.123456Z");
		Ref<Order> order;
		try (CommittableWork work = repository.host().begin("anna")) {
			Party acme = work.add(Samples.party("Acme"));
			Product nail = work.add(Samples.product("P1"));
			Order added = Samples.order("ZA/1", acme, LocalDate.of(2026, 6, 1), "30.03");
			added.setCreatedAt(createdAt);
			for (int line = 1; line <= 3; line++)
				added.getLines().add(Samples.line(line, nail, "10.01"));
			work.add(added);
			order = work.refOf(added);
			work.commit();
		}
		repository.restart();
		try (CommittableWork work = repository.host().begin("anna")) {
			Order found = work.find(order, Order.class).orElseThrow();
			assertThat(found.getNet()).isEqualByComparingTo("30.03");
			assertThat(found.getDocumentDate()).isEqualTo(LocalDate.of(2026, 6, 1));
			assertThat(found.getCreatedAt()).isEqualTo(createdAt);
			assertThat(found.getState()).isEqualTo(OrderState.CONFIRMED);
			assertThat(found.getConfirmedAt()).isNull();
			assertThat(found.getCustomer().getName()).isEqualTo("Acme");
			assertThat(found.getCustomer().isCustomer()).as("default of the model").isTrue();
			assertThat(found.getCustomer().getPersons()).extracting("surname").containsExactly("Kowalska");
			assertThat(found.getLines()).extracting(OrderLine::getLine).containsExactly(1, 2, 3);
			assertThat(found.getLines().get(2).getProduct().getCode()).isEqualTo("P1");
			assertThat(found.getLines().get(2).eContainer()).isSameAs(found);
		}
	}

	@Test
	void nothingIsWrittenWithoutCommit() {
		Ref<Party> ref;
		try (CommittableWork work = repository.host().begin("anna")) {
			ref = work.refOf(work.add(Samples.party("Acme")));
		}
		try (CommittableWork work = repository.host().begin("anna")) {
			assertThat(work.find(ref, Party.class)).isEmpty();
			work.commit();
		}
	}

	@Test
	void objectsAreFoundByIndexedFeatures() {
		Ref<Party> acme = addParty("Acme");
		addParty("Bolt");
		try (CommittableWork work = repository.host().begin("anna")) {
			Party customer = work.find(acme, Party.class).orElseThrow();
			for (int number = 1; number <= 3; number++)
				work.add(Samples.order("ZA/" + number, customer, LocalDate.of(2026, 6, number), "1.00"));
			work.commit();
		}
		try (CommittableWork work = repository.host().begin("anna")) {
			Party customer = work.findBy(Party.class, CRM.getParty_Name(), "Acme").get(0);
			assertThat(work.findBy(Party.class, CRM.getParty_Name(), "Nobody")).isEmpty();
			assertThat(work.findBy(Order.class, SALES.getOrder_Customer(), customer)).extracting(Order::getDocumentNumber)
					.containsExactly("ZA/1", "ZA/2", "ZA/3");
			assertThat(work.findBy(Order.class, List.of(new Condition(SALES.getOrder_Customer(), customer),
					new Condition(SALES.getOrder_DocumentDate(), LocalDate.of(2026, 6, 2)))))
					.extracting(Order::getDocumentNumber).containsExactly("ZA/2");
			assertThat(work.findByAny(Order.class, SALES.getOrder_DocumentNumber(), List.of("ZA/3", "ZA/9", "ZA/1"),
					List.of(new Condition(SALES.getOrder_State(), OrderState.CONFIRMED)))).extracting(Order::getDocumentNumber)
					.containsExactly("ZA/1", "ZA/3");
			assertThat(work.findBy(Order.class, SALES.getOrder_ConfirmedAt(), null)).hasSize(3);
			assertThat(work.find(new Ref<Order>(acme.id()), Order.class)).as("of another class").isEmpty();
		}
	}

	@Test
	void changesOfManyKindsAreWrittenTogether() {
		Ref<Party> acme = addParty("Acme");
		Ref<Order> order = addOrder("ZA/1", acme, 3);
		try (CommittableWork work = repository.host().begin("bogdan")) {
			Order found = work.find(order, Order.class).orElseThrow();
			Product screw = work.add(Samples.product("P2"));
			OrderLine added = Samples.line(4, screw, "7.50");
			work.change(found).set(SALES.getOrder_Net(), new BigDecimal("99.90")).set(SALES.getOrder_State(), OrderState.ISSUED)
					.set(SALES.getOrder_DocumentNumber(), null).remove(SALES.getOrder_Lines(), found.getLines().get(0))
					.add(SALES.getOrder_Lines(), added);
			work.change(found.getLines().get(1)).set(SALES.getPricedLine_Unit(), "kg");
			assertThat(found.getNet()).as("the object keeps showing its old values").isEqualByComparingTo("30");
			assertThat(work.refOf(added).id()).isPositive();
			work.commit();
		}
		repository.restart();
		try (CommittableWork work = repository.host().begin("anna")) {
			Order found = work.find(order, Order.class).orElseThrow();
			assertThat(found.getNet()).isEqualByComparingTo("99.90");
			assertThat(found.getState()).isEqualTo(OrderState.ISSUED);
			assertThat(found.getDocumentNumber()).isNull();
			assertThat(found.getLines()).extracting(OrderLine::getLine, OrderLine::getUnit).containsExactly(
					tuple(2, "kg"), tuple(3, null),
					tuple(4, null));
			assertThat(found.getLines().get(2).eContainer()).isSameAs(found);
		}
	}

	@Test
	void aDeletedDocumentIsGoneWithItsLinesAndItsNumberIsFree() {
		Ref<Order> order = addOrder("ZA/1", addParty("Acme"), 3);
		Ref<Product> nail = addProduct("P1b");
		List<Long> lines = new ArrayList<>();
		try (CommittableWork work = repository.host().begin("anna")) {
			Order found = work.find(order, Order.class).orElseThrow();
			found.getLines().forEach(line -> lines.add(work.refOf(line).id()));
			work.delete(found);
			work.delete(work.find(nail, Product.class).orElseThrow());
			work.commit();
		}
		try (CommittableWork work = repository.host().begin("anna")) {
			assertThat(work.find(order, Order.class)).isEmpty();
			assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(work.find(new Ref<>(line), OrderLine.class)).isEmpty());
			assertThat(work.findBy(Order.class, SALES.getOrder_DocumentNumber(), "ZA/1")).isEmpty();
			work.add(Samples.product("P1b"));
			work.commit();
		}
	}

	@Test
	void whatIsReferredToCannotBeDeleted() {
		Ref<Party> acme = addParty("Acme");
		addOrder("ZA/1", acme, 0);
		try (CommittableWork work = repository.host().begin("anna")) {
			work.delete(work.find(acme, Party.class).orElseThrow());
			assertThatThrownBy(work::commit).isInstanceOfSatisfying(CommitRefusedException.class,
					refused -> assertThat(refused.problems()).containsExactly(Problem.error("PLT-055", "Order")));
		}
	}

	@Test
	void whatWasDeletedMeanwhileCannotBeReferredTo() {
		Ref<Party> acme = addParty("Acme");
		try (CommittableWork late = repository.host().begin("anna"); CommittableWork first = repository.host().begin("bogdan")) {
			first.delete(first.find(acme, Party.class).orElseThrow());
			Party customer = late.find(acme, Party.class).orElseThrow();
			first.commit();
			late.add(Samples.order("ZA/1", customer, LocalDate.of(2026, 6, 1), "1"));
			assertThatThrownBy(late::commit).isInstanceOf(CommitConflictException.class);
		}
	}

	@Test
	void theSlowerOfTwoChangesIsAConflict() {
		Ref<Party> acme = addParty("Acme");
		try (CommittableWork late = repository.host().begin("anna"); CommittableWork first = repository.host().begin("bogdan")) {
			late.change(late.find(acme, Party.class).orElseThrow()).set(CRM.getParty_City(), "Lviv");
			first.change(first.find(acme, Party.class).orElseThrow()).set(CRM.getParty_City(), "Lublin");
			first.commit();
			assertThatThrownBy(late::commit).isInstanceOf(CommitConflictException.class);
		}
		try (CommittableWork work = repository.host().begin("anna")) {
			Party found = work.find(acme, Party.class).orElseThrow();
			assertThat(found.getCity()).isEqualTo("Lublin");
			work.delete(found);
			try (CommittableWork first = repository.host().begin("bogdan")) {
				first.change(first.find(acme, Party.class).orElseThrow()).set(CRM.getParty_City(), "Lviv");
				first.commit();
			}
			assertThatThrownBy(work::commit).as("deletes what has changed").isInstanceOf(CommitConflictException.class);
		}
	}

	@Test
	void findAndRefreshShowTheNewestStateOfTheObjectAndItsParts() {
		Ref<Order> order = addOrder("ZA/1", addParty("Acme"), 2);
		try (CommittableWork reading = repository.host().begin("anna")) {
			Order before = reading.find(order, Order.class).orElseThrow();
			OrderLine line = before.getLines().get(0);
			assertThat(line.getUnit()).isNull();
			try (CommittableWork changing = repository.host().begin("bogdan")) {
				Order found = changing.find(order, Order.class).orElseThrow();
				changing.change(found).set(SALES.getOrder_Remarks(), "urgent");
				changing.change(found.getLines().get(0)).set(SALES.getPricedLine_Unit(), "kg");
				changing.commit();
			}
			assertThat(reading.refresh(before)).isSameAs(before);
			assertThat(before.getRemarks()).isEqualTo("urgent");
			assertThat(before.getLines().get(0)).isSameAs(line);
			assertThat(line.getUnit()).isEqualTo("kg");
			assertThat(reading.find(order, Order.class)).containsSame(before);
		}
	}

	@Test
	void sqlAddsUpAmountsAndSortsAmountsDatesAndMoments() throws SQLException {
		Ref<Party> acme = addParty("Acme");
		try (CommittableWork work = repository.host().begin("anna")) {
			Party customer = work.find(acme, Party.class).orElseThrow();
			work.add(Samples.order("B", customer, LocalDate.of(2026, 12, 1), "9.90"));
			work.add(Samples.order("C", customer, LocalDate.of(2026, 2, 10), "100.25"));
			work.add(Samples.order("A", customer, LocalDate.of(2025, 12, 31), "-10"));
			work.commit();
		}
		SqlNames names = repository.host().sqlNames();
		String from = " FROM " + names.table(SALES.getOrder()) + " WHERE cdo_revised = 0 AND cdo_version > 0";
		String number = names.column(SALES.getOrder_DocumentNumber());
		String net = names.column(SALES.getOrder_Net());
		// 9.90 + 100.25 - 10.00 = 100.15
		assertThat(column("SELECT SUM(" + net + ")" + from)).singleElement()
				.satisfies(sum -> assertThat(new BigDecimal(sum)).isEqualByComparingTo("100.15"));
		assertThat(column("SELECT " + number + from + " ORDER BY " + net)).containsExactly("A", "B", "C");
		assertThat(column("SELECT " + number + from + " ORDER BY " + names.column(SALES.getOrder_DocumentDate())))
				.containsExactly("A", "C", "B");
		assertThat(column("SELECT " + number + from + " ORDER BY " + names.column(SALES.getOrder_CreatedAt())))
				.containsExactly("B", "C", "A");
	}

	@Test
	void manyCommitAtOnceEachAsTheirOwnUser() throws Exception {
		Ref<Party> acme = addParty("Acme");
		int threads = 8;
		int orders = 25;
		CountDownLatch go = new CountDownLatch(1);
		List<Future<?>> done = new ArrayList<>();
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			for (int thread = 0; thread < threads; thread++) {
				String user = "user" + thread;
				done.add(pool.submit(() -> {
					go.await();
					for (int number = 0; number < orders; number++)
						try (CommittableWork work = repository.host().begin(user)) {
							Party customer = work.find(acme, Party.class).orElseThrow();
							Order order = Samples.order(user + "/" + number, customer, LocalDate.of(2026, 6, 1), "1.00");
							order.setAuthor(user);
							work.add(order);
							work.commit();
						}
					return null;
				}));
			}
			go.countDown();
			for (Future<?> each : done)
				each.get();
		}
		String orderTable = repository.host().sqlNames().table(SALES.getOrder());
		// 8 threads × 25 orders, each with the commit info of its own author at its own time
		assertThat(column("SELECT COUNT(*) FROM " + orderTable + " o, cdo_commit_infos c"
				+ " WHERE o.cdo_created = c.commit_time AND o.author = c.user_id")).containsExactly("200");
	}

	private List<String> column(String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Connection connection = repository.host().dataSource().getConnection(); Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next())
				values.add(rows.getString(1));
		}
		return values;
	}

	private Ref<Party> addParty(String name) {
		return add(Samples.party(name));
	}

	private Ref<Product> addProduct(String code) {
		return add(Samples.product(code));
	}

	/** With lines numbered from 1, of 10.00 each, all of one new product. */
	private Ref<Order> addOrder(String number, Ref<Party> customer, int lines) {
		try (CommittableWork work = repository.host().begin("anna")) {
			Order order = Samples.order(number, work.find(customer, Party.class).orElseThrow(), LocalDate.of(2026, 6, 1),
					String.valueOf(lines * 10));
			Product product = work.add(Samples.product("of " + number));
			for (int line = 1; line <= lines; line++)
				order.getLines().add(Samples.line(line, product, "10.00"));
			work.add(order);
			work.commit();
			return work.refOf(order);
		}
	}

	private <T extends CDOObject> Ref<T> add(T object) {
		try (CommittableWork work = repository.host().begin("anna")) {
			work.add(object);
			work.commit();
			return work.refOf(object);
		}
	}
}
