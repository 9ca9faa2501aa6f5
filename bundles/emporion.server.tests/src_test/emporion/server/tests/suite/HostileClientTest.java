package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.CDOPermission;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.emf.spi.cdo.InternalCDOSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Percent;
import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.account.AccountCreated;
import emporion.platform.account.ChangePasswordOperation;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.account.ResetPasswordOperation;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;
import emporion.platform.model.NumberSeries;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.session.ClientContainer;
import emporion.platform.session.PastChange;
import emporion.platform.session.Registers;
import emporion.platform.session.Saving;
import emporion.platform.transport.UntrustedServerException;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;
import emporion.platform.wire.WireProtocol;
import emporion.platform.wire.internal.ClientProtocol;
import emporion.pricing.SetPriceFloorOperation;
import emporion.pricing.model.PriceFloor;
import emporion.pricing.model.PricingFactory;
import emporion.pricing.model.PricingPackage;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.LineRequest;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderSaved;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.SaveOrderOperation;
import emporion.sales.model.Invoice;
import emporion.sales.model.InvoiceLine;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.PaymentMethod;
import emporion.sales.model.SalesFactory;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestServer;
import emporion.warehouse.model.StockLevel;
import emporion.warehouse.model.WarehousePackage;

/** An ordinary user's account in the hands of somebody who speaks the protocols without our client. After each attack the server is well. */
class HostileClientTest extends SuiteTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private TestClient mallory;

	@BeforeEach
	void logIn() {
		mallory = server().client("bogdan");
	}

	@AfterEach
	void theServerIsWell() {
		assertThat(server().client("anna").operations()
				.run(new PlaceOrderOperation(company().orderHeader(), List.of(company().line(1, "0.0001")))).isDone()).isTrue();
	}

	@Test
	void theDatabaseIsNotAsked() {
		CDOView view = mallory.repository().openView();
		assertThatThrownBy(() -> view.createQuery("sql", "SELECT passwordhash FROM platform_credential").getResult())
				.hasStackTraceContaining("not served");
		assertThatThrownBy(() -> view.createQuery("sql", "UPDATE sales_invoice SET gross = 0").getResult()).hasStackTraceContaining("not served");
		assertThatThrownBy(() -> view.queryInstances(PlatformPackage.Literals.CREDENTIAL)).hasStackTraceContaining("not served");
	}

	@Test
	void aPostedInvoiceIsNotWritten() {
		Ref<Invoice> ref = postedInvoice();
		CDOTransaction transaction = mallory.repository().openTransaction();
		Invoice invoice = (Invoice) transaction.getObject(id(ref));
		forceWritable(invoice);
		invoice.setGross(BigDecimal.ZERO);
		assertRefused(transaction, "Invoice");
		InvoiceLine line = invoice.getLines().getFirst();
		forceWritable(line);
		line.setNet(BigDecimal.ONE);
		assertRefused(transaction, "Invoice");
		forceWritable(invoice);
		EcoreUtil.delete(invoice.getTaxes().getFirst());
		assertRefused(transaction, "Invoice");
		BigDecimal gross = reading(reading -> reading.find(ref, Invoice.class).orElseThrow().getGross());
		// 1 × 47.50 (50.00 less 5 %), 23 % = 10.925 → 10.93
		assertThat(gross).isEqualByComparingTo("58.43");
	}

	@Test
	void documentsStockAndNumbersAreNeitherMadeNorChanged() {
		CDOTransaction transaction = mallory.repository().openTransaction();
		Invoice invoice = SalesFactory.eINSTANCE.createInvoice();
		invoice.setDocumentNumber("FV/2026/000777");
		Registers.add(transaction, invoice);
		assertRefused(transaction, "Invoice");
		Registers.add(transaction, SalesFactory.eINSTANCE.createPayment());
		assertRefused(transaction, "Payment");
		Registers.add(transaction, SalesFactory.eINSTANCE.createOffer());
		assertRefused(transaction, "Offer");

		Ref<StockLevel> level = reading(reading -> reading.refOf(reading.findBy(StockLevel.class, WarehousePackage.eINSTANCE.getStockLevel_Product(),
				reading.find(company().product(9), Product.class).orElseThrow()).getFirst()));
		StockLevel stock = (StockLevel) transaction.getObject(id(level));
		forceWritable(stock);
		stock.setOnHand(BigDecimal.valueOf(1_000_000));
		assertRefused(transaction, "StockLevel");

		Ref<NumberSeries> series = reading(reading -> reading.refOf(reading.findBy(NumberSeries.class,
				PlatformPackage.eINSTANCE.getNumberSeries_Kind(), "PZ").getFirst()));
		assertThat(transaction.getObject(id(series)).cdoPermission()).as("number series are nobody's business").isEqualTo(CDOPermission.NONE);
		NumberSeries more = PlatformFactory.eINSTANCE.createNumberSeries();
		more.setLastNumber(500);
		Registers.add(transaction, more);
		assertRefused(transaction, "NumberSeries");
	}

	@Test
	void aPriceBelowTheFloorIsRefusedRawAndThroughTheOperation() {
		// Base price 100.00, at most 20 % below: 80.00 is the lowest; the customer's own price is 95.00.
		LineRequest below = new LineRequest(company().product(10), BigDecimal.ONE, Optional.of(new BigDecimal("79.99")));
		LineRequest lowest = new LineRequest(company().product(10), BigDecimal.ONE, Optional.of(new BigDecimal("80.00")));
		assertBelowFloor(mallory.operations().run(new SaveOrderOperation(Optional.empty(), 0, company().orderHeader(), List.of(below))));
		assertBelowFloor(mallory.operations().run(new PlaceOrderOperation(company().orderHeader(), List.of(below))));
		OrderSaved draft = mallory.operations().run(new SaveOrderOperation(Optional.empty(), 0, company().orderHeader(), List.of(lowest)))
				.orElseThrow();
		assertBelowFloor(mallory.operations().run(new SaveOrderOperation(Optional.of(draft.order()), draft.edition(), company().orderHeader(),
				List.of(lowest, below))));

		CDOTransaction transaction = mallory.repository().openTransaction();
		OrderLine line = ((Order) transaction.getObject(id(draft.order()))).getLines().getFirst();
		forceWritable(line);
		line.setPrice(new BigDecimal("1.00"));
		line.setNet(new BigDecimal("1.00"));
		assertRefused(transaction, "Order");
		BigDecimal price = reading(reading -> reading.find(draft.order(), Order.class).orElseThrow().getLines().getFirst().getPrice());
		assertThat(price).isEqualByComparingTo("80.00");
	}

	@Test
	void theFloorItselfIsRaisedByAdministratorsOnly() {
		assertThat(mallory.operations().run(new SetPriceFloorOperation(Optional.of("bogdan"), Percent.of(100))).problems())
				.containsExactly(Problem.error("PLT-240", "RUN", "pricing.SetPriceFloorOperation"));
		CDOTransaction transaction = mallory.repository().openTransaction();
		PriceFloor mine = PricingFactory.eINSTANCE.createPriceFloor();
		mine.setLogin("bogdan");
		mine.setMaximumReduction(BigDecimal.valueOf(100));
		Registers.add(transaction, mine);
		assertThat(mallory.repository().save(transaction))
				.isEqualTo(new Saving.Refused(List.of(Problem.error("PLT-240", "CREATE", "pricing.PriceFloor"))));
		transaction.rollback();
		Ref<PriceFloor> everybodys = reading(reading -> reading.refOf(reading.findBy(PriceFloor.class,
				PricingPackage.eINSTANCE.getPriceFloor_Login(), "*").getFirst()));
		PriceFloor floor = (PriceFloor) transaction.getObject(id(everybodys));
		forceWritable(floor);
		floor.setMaximumReduction(BigDecimal.valueOf(100));
		assertThat(mallory.repository().save(transaction))
				.isEqualTo(new Saving.Refused(List.of(Problem.error("PLT-240", "CHANGE", "pricing.PriceFloor"))));
	}

	@Test
	void passwordHashesNeverLeaveTheServer() {
		server().createUsers("carla");
		Ref<Credential> ref = reading(reading -> reading.refOf(reading.findBy(Credential.class, PlatformPackage.eINSTANCE.getCredential_Login(),
				"carla").getFirst()));
		mallory.repository().session().options().setPassiveUpdateMode(PassiveUpdateMode.ADDITIONS);
		CDOView view = mallory.repository().openView();
		CDOObject credential = view.getObject(id(ref));
		assertThat(credential.cdoPermission()).isEqualTo(CDOPermission.NONE);
		assertNothingIn(view, ref, 1);

		Set<Long> told = ConcurrentHashMap.newKeySet();
		mallory.repository().onInvalidated(told::addAll);
		server().operations("carla").run(new ChangePasswordOperation(TestServer.PASSWORD, "battery staple horse")).orElseThrow();
		server().operations("carla").run(new ChangePasswordOperation("battery staple horse", "purple staple tractor")).orElseThrow();
		await().atMost(Duration.ofSeconds(5)).until(() -> told.contains(ref.id()));
		assertNothingIn(view, ref, 2);
		assertNothingIn(view, ref, 3);
		assertThat(server().runtime().serverLists().names()).noneMatch(name -> name.contains("redential"));
	}

	@Test
	void accountsAreMadeByAdministratorsOnly() {
		assertRefused(mallory.operations().run(new CreateAccountOperation("eve", "Eve", "en", true, "correct horse battery")),
				Problem.error("PLT-240", "RUN", "platform.account.CreateAccountOperation"));
		CDOTransaction transaction = mallory.repository().openTransaction();
		Account account = PlatformFactory.eINSTANCE.createAccount();
		account.setLogin("eve");
		account.setRoles("administrator");
		Registers.add(transaction, account);
		assertRefused(transaction, "Account");
		Ref<Account> own = reading(reading -> reading.refOf(reading.findBy(Account.class, PlatformPackage.eINSTANCE.getAccount_Login(), "bogdan")
				.getFirst()));
		Account bogdan = (Account) transaction.getObject(id(own));
		forceWritable(bogdan);
		bogdan.setRoles("administrator");
		assertRefused(transaction, "Account");
		assertThat(server().runtime().accounts().isAdministrator("bogdan")).isFalse();
		assertThat(mallory.operations().run(new ResetPasswordOperation("anna", "i know it now")).isDone()).isFalse();
		assertThat(server().logIn("system", TestServer.PASSWORD).problems()).extracting(Problem::code).containsExactly("PLT-030");
		assertThat(server().operations(TestServer.ADMIN).run(new CreateAccountOperation("system", "System", "en", true, TestServer.PASSWORD))
				.isDone()).as("an account that would be the server itself").isFalse();
	}

	@Test
	void aCommitIsOfWhoMadeItWhateverTheClientSays() {
		((InternalCDOSession) mallory.repository().session()).setUserID("anna");
		CDOTransaction transaction = mallory.repository().openTransaction();
		Ref<Party> customer = company().orderHeader().customer();
		((Party) transaction.getObject(id(customer))).setPhone("+48 12 000 00 00");
		transaction.setCommitComment("committed by anna");
		assertThat(mallory.repository().save(transaction)).isEqualTo(new Saving.Saved());
		assertThat(server().client("anna").repository().history(customer.id(), 1)).extracting(PastChange::user).containsExactly("bogdan");
		PlaceOrderOperation order = new PlaceOrderOperation(company().orderHeader(), List.of(company().line(12, "1")));
		Ref<Order> placed = mallory.operations().run(order).orElseThrow().order();
		assertThat(server().client("anna").repository().history(placed.id(), 1)).extracting(PastChange::user).containsExactly("bogdan");
	}

	@Test
	void theOutcomeOfSomebodyElsesOperationIsNotTold() {
		UUID annas = UUID.randomUUID();
		PlaceOrderOperation order = new PlaceOrderOperation(company().orderHeader(), List.of(company().line(11, "1")));
		Outcome<OrderConfirmed> hers = server().client("anna").operations().run(annas, order);
		assertThat(mallory.operations().run(annas, order)).isEqualTo(Outcome.refused(Problem.error("PLT-003", annas)));
		assertThat(server().client("anna").operations().run(annas, order)).as("and she may ask again").isEqualTo(hers);
	}

	@Test
	void nonsenseIsAnsweredWithAProblem() {
		ClientProtocol raw = new ClientProtocol(PATIENCE, notice -> new WireFormat().read(notice, ChangeNotice.class));
		raw.connect(mallory.repository().connector());
		String place = PlaceOrderOperation.class.getName();
		String id = UUID.randomUUID().toString();
		assertProblem(raw.ask(WireProtocol.RUN_OPERATION, List.of(id, place, "{")), "PLT-010");
		assertProblem(raw.ask(WireProtocol.RUN_OPERATION, List.of(id, place, "[".repeat(100_000))), "PLT-013");
		assertProblem(raw.ask(WireProtocol.RUN_OPERATION, List.of(id, place, "{\"header\":null,\"lines\":[]}")), "PLT-013");
		assertProblem(raw.ask(WireProtocol.RUN_OPERATION, List.of(id, place, "{}")), "PLT-012");
		assertProblem(raw.ask(WireProtocol.RUN_OPERATION, List.of(id, place, "{\"lines\":[],\"price\":1}")), "PLT-011");
		assertProblem(raw.ask(WireProtocol.RUN_OPERATION, List.of("no id", place, "{}")), "PLT-");
		assertProblem(raw.ask(WireProtocol.RUN_OPERATION, List.of(id, "java.lang.Runtime", "{}")), "PLT-002");
		assertProblem(raw.ask(WireProtocol.PAGE, List.of("{\"list\":\"crm.parties' OR 1=1 --\"}")), "PLT-");
		raw.close();
		ClientProtocol odd = new ClientProtocol(Duration.ofSeconds(3), notice -> new WireFormat().read(notice, ChangeNotice.class));
		odd.connect(mallory.repository().connector());
		assertThatThrownBy(() -> odd.ask((short) 77, List.of("x"))).isInstanceOf(ServerUnavailableException.class);
		assertThat(server().client("anna").door().ping()).isLessThan(PATIENCE);
	}

	@Test
	void whoHasNotLoggedInGetsNothing() throws UntrustedServerException {
		try (ClientContainer container = new ClientContainer()) {
			IConnector connector = container.connect(server().endpoint());
			try (ServerDoor door = new ServerDoor(connector, PATIENCE)) {
				assertRefused(door.operations().run(new CreateAccountOperation("eve", "Eve", "en", true, "correct horse battery")),
						Problem.error("PLT-005"));
				assertRefused(door.lists().describe("crm.parties"), Problem.error("PLT-005"));
				assertRefused(door.operations().run(new PlaceOrderOperation(company().orderHeader(), List.of(company().line(1, "1")))),
						Problem.error("PLT-005"));
			}
		}
	}

	@Test
	void anOversizedRequestIsRefused() {
		String remarks = "x".repeat(WireProtocol.MAX_REQUEST);
		Outcome<AccountCreated> outcome = mallory.operations().run(new CreateAccountOperation("eve", remarks, "en", false, "correct horse battery"));
		assertThat(outcome.problems()).extracting(Problem::code).containsExactly("PLT-007");
	}

	/** What a client that was changed by an attacker would do: the server must not rely on the client's own checks. */
	private static void forceWritable(CDOObject object) {
		((InternalCDORevision) object.cdoRevision(true)).setPermission(CDOPermission.WRITE);
	}

	private void assertRefused(CDOTransaction transaction, String kind) {
		Saving saving = mallory.repository().save(transaction);
		assertThat(saving).isInstanceOfSatisfying(Saving.Refused.class,
				refused -> assertThat(refused.problems()).contains(Problem.error("PLT-050", kind)));
		transaction.rollback();
	}

	private static void assertBelowFloor(Outcome<?> outcome) {
		assertThat(outcome.isDone()).isFalse();
		assertThat(outcome.problems()).extracting(Problem::code).containsExactly("PRC-010");
		assertThat(outcome.problems().getFirst().field().orElseThrow()).startsWith("lines[");
	}

	private static void assertNothingIn(CDOView view, Ref<Credential> ref, int version) {
		InternalCDORevision revision = (InternalCDORevision) view.getSession().getRevisionManager().getRevisionByVersion(id(ref),
				view.getBranch().getVersion(version), CDORevision.UNCHUNKED, true);
		revision.setPermission(CDOPermission.WRITE);
		assertThat(revision.getValue(PlatformPackage.Literals.CREDENTIAL__PASSWORD_HASH)).isNull();
	}

	private static void assertProblem(String answer, String code) {
		Outcome<OrderConfirmed> outcome = new WireFormat().readOutcome(answer, OrderConfirmed.class);
		assertThat(outcome.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.code()).startsWith(code));
		assertThat(outcome.problems()).noneMatch(problem -> problem.code().equals("PLT-001"));
	}

	private static CDOID id(Ref<?> ref) {
		return CDOIDUtil.createLong(ref.id());
	}

	private Ref<Invoice> postedInvoice() {
		OrderConfirmed order = server().operations("anna").run(new PlaceOrderOperation(company().orderHeader(), List.of(company().line(5, "1"))))
				.orElseThrow();
		server().operations("anna").run(new IssueGoodsOperation(order.order(), List.of(new IssueGoodsOperation.Line(1, BigDecimal.ONE)))).orElseThrow();
		return server().operations("anna").run(new InvoiceOrderOperation(order.order(), PaymentMethod.TRANSFER)).orElseThrow().invoice();
	}
}
