package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.CDOPermission;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOAdapterPolicy;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Product;
import emporion.crm.ConvertLeadOperation;
import emporion.crm.CreateLeadOperation;
import emporion.crm.CreatePartyOperation;
import emporion.crm.LeadData;
import emporion.crm.PartyData;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Lead;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.platform.Ref;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.model.Role;
import emporion.platform.permission.Permission;
import emporion.platform.permission.Permit;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.permission.RoleText;
import emporion.platform.permission.SaveRoleOperation;
import emporion.platform.permission.Scope;
import emporion.platform.permission.SetAccountRightsOperation;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListDescription;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Sort;
import emporion.platform.session.Registers;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.Saving;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.OrderSaved;
import emporion.sales.SaveOrderOperation;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestServer;

/**
 * What roles keep from a user stays in the server, however he asks: celina and dorota are sales clerks of different teams, wojtek keeps the
 * warehouse, nikt has no role.
 */
class PermissionsTest extends SuiteTest {

	private static final EStructuralFeature PURCHASE_PRICE = CatalogPackage.eINSTANCE.getProduct_PurchasePrice();

	private void people() {
		if (server().runtime().permissions().of("celina").rights().may(Permit.SEE, "crm.Lead"))
			return;
		server().createUser("celina", "north", "sales-clerk");
		server().createUser("dorota", "south", "sales-clerk");
		server().createUser("wojtek", "", "warehouse-keeper");
		server().createUser("nikt", "");
		CDOTransaction admin = server().client(TestServer.ADMIN).repository().openTransaction();
		((Product) admin.getObject(id(company().product(1)))).setPurchasePrice(new BigDecimal("7.77"));
		assertThat(server().client(TestServer.ADMIN).repository().save(admin)).isEqualTo(new Saving.Saved());
	}

	@Test
	void aNewUserMayNothing() {
		people();
		TestClient nikt = server().client("nikt");
		assertThat(nikt.lists().describe("crm.parties").problems()).containsExactly(lacks("SEE", "crm.Party"));
		assertThat(nikt.lists().page(PageRequest.first("platform.accounts", 5)).problems()).containsExactly(lacks("SEE", "platform.Account"));
		assertThat(nikt.operations().run(new CreatePartyOperation(party("N-1", ""))).problems())
				.containsExactly(lacks("RUN", "crm.CreatePartyOperation"));
		assertNothingOf(nikt.repository(), id(company().customer()), 1, CrmPackage.eINSTANCE.getParty_Name());
		assertNothingOf(nikt.repository(), id(company().product(1)), 1, CatalogPackage.eINSTANCE.getProduct_NameEn());
	}

	@Test
	void recordsOfAnotherTeamAreNeitherLoadedNorListedNorUsed() {
		people();
		Ref<Lead> hers = server().operations("dorota").run(new CreateLeadOperation(lead("Tajny Klient"))).orElseThrow().lead();
		TestClient celina = server().client("celina");
		assertThat(celina.repository().openView().getObject(id(hers)).cdoPermission()).isEqualTo(CDOPermission.NONE);
		assertThat(celina.repository().session().openView(celina.repository().session().getLastUpdateTime()).getObject(id(hers)).cdoPermission())
				.as("in a view of the past").isEqualTo(CDOPermission.NONE);
		PageRequest leads = PageRequest.first("crm.leads", 100);
		assertThat(celina.lists().page(leads).orElseThrow().rows()).noneMatch(row -> row.id() == hers.id());
		assertThat(celina.lists().count(leads.searching("Tajny")).orElseThrow().rows()).isZero();
		assertThat(server().client("dorota").lists().count(leads.searching("Tajny")).orElseThrow().rows()).isEqualTo(1);
		assertThat(celina.operations().run(new ConvertLeadOperation(hers)).problems()).containsExactly(lacks("SEE", "crm.Lead").at("lead"));
		assertNothingOf(celina.repository(), id(hers), 1, CrmPackage.eINSTANCE.getLead_Name());
	}

	@Test
	void whoLosesARecordDoesNotSeeItsPastEither() {
		people();
		Ref<Lead> lead = server().operations("celina").run(new CreateLeadOperation(lead("Wędrowny"))).orElseThrow().lead();
		CDOTransaction transaction = server().client(TestServer.ADMIN).repository().openTransaction();
		((Lead) transaction.getObject(id(lead))).setOwner("dorota");
		assertThat(server().client(TestServer.ADMIN).repository().save(transaction)).isEqualTo(new Saving.Saved());
		assertNothingOf(server().client("celina").repository(), id(lead), 1, CrmPackage.eINSTANCE.getLead_Name());
		assertThat(valueOf(server().client("dorota").repository(), id(lead), 1, CrmPackage.eINSTANCE.getLead_Name())).isEqualTo("Wędrowny");
	}

	@Test
	void aHiddenFieldIsNotInTheObjectNorItsPastNorAnyList() {
		people();
		TestClient celina = server().client("celina");
		CDOID product = id(company().product(1));
		assertThat(((Product) celina.repository().openView().getObject(product)).getPurchasePrice()).isNull();
		for (int version = 1; version <= 2; version++)
			assertNothingOf(celina.repository(), product, version, PURCHASE_PRICE);
		assertThat(celina.repository().history(company().product(1).id(), 10)).allSatisfy(change -> assertThat(change.features()).isEmpty());
		assertThat(valueOf(server().client(TestServer.ADMIN).repository(), product, 2, PURCHASE_PRICE)).isEqualTo(new BigDecimal("7.77"));
		ListDescription description = celina.lists().describe("catalog.products").orElseThrow();
		assertThat(description.columns().get(description.indexOf("purchasePrice")).hidden()).isTrue();
		PageRequest products = PageRequest.first("catalog.products", 100);
		assertThat(celina.lists().page(products).orElseThrow().rows()).isNotEmpty().allMatch(row -> description.cell(row, "purchasePrice") == null);
		assertThat(celina.lists().page(products.filteredBy(Filter.of("purchasePrice", Comparison.AT_LEAST, "7"))).problems())
				.extracting(Problem::code).containsExactly("PLT-022");
		assertThat(celina.lists().count(products.filteredBy(Filter.of("purchasePrice", Comparison.IS_EMPTY))).problems())
				.extracting(Problem::code).containsExactly("PLT-022");
		assertThat(celina.lists().page(products.sortedBy(Sort.ascending("purchasePrice"))).problems()).extracting(Problem::code)
				.containsExactly("PLT-023");
	}

	@Test
	void changesAreToldByNumbersOnlyWhateverAClientAsksFor() {
		people();
		TestClient celina = server().client("celina");
		CDOView view = celina.repository().openView();
		celina.repository().session().options().setPassiveUpdateMode(PassiveUpdateMode.ADDITIONS);
		assertThatThrownBy(() -> {
			view.options().addChangeSubscriptionPolicy(CDOAdapterPolicy.ALL);
			view.getObject(id(company().product(2))).eAdapters().add(new AdapterImpl());
		}).hasStackTraceContaining("not served");
		CDOTransaction admin = server().client(TestServer.ADMIN).repository().openTransaction();
		((Product) admin.getObject(id(company().product(2)))).setPurchasePrice(new BigDecimal("15.55"));
		assertThat(server().client(TestServer.ADMIN).repository().save(admin)).isEqualTo(new Saving.Saved());
		assertNothingOf(celina.repository(), id(company().product(2)), 2, PURCHASE_PRICE);
	}

	@Test
	void aHiddenFieldSurvivesWhoDoesNotSeeItAndIsNotWrittenByHim() {
		people();
		server().operations(TestServer.ADMIN).run(new SaveRoleOperation(new RoleDefinition("product-editor", new RoleText("Editor", "", ""),
				List.of(new Permission(Permit.SEE, "catalog.*", Scope.ALL), new Permission(Permit.CHANGE, "catalog.Product", Scope.ALL)))))
				.orElseThrow();
		server().createUser("edyta", "", "product-editor");
		TestClient edyta = server().client("edyta");
		CDOTransaction transaction = edyta.repository().openTransaction();
		Product product = (Product) transaction.getObject(id(company().product(1)));
		product.setEan("5901234123457");
		assertThat(edyta.repository().save(transaction)).isEqualTo(new Saving.Saved());
		BigDecimal kept = reading(reading -> reading.find(company().product(1), Product.class).orElseThrow().getPurchasePrice());
		assertThat(kept).isEqualByComparingTo("7.77");
		product.setPurchasePrice(BigDecimal.ONE);
		assertRefused(edyta, transaction, "PLT-248");
		Product another = CatalogFactory.eINSTANCE.createProduct();
		another.setCode("NEW");
		Registers.add(transaction, another);
		assertRefused(edyta, transaction, "PLT-240");
	}

	@Test
	void cardsArePricesAndTermsOnlyForThoseWhoKeepThem() {
		people();
		TestClient celina = server().client("celina");
		CDOTransaction transaction = celina.repository().openTransaction();
		CDOObject list = transaction.getObject(id(company().base()));
		forceWritable(list);
		list.eSet(list.eClass().getEStructuralFeature("name"), "Mine");
		assertRefused(celina, transaction, "PLT-240");
		Party acme = (Party) transaction.getObject(id(company().customer()));
		forceWritable(acme);
		acme.setCity("Łódź");
		assertRefused(celina, transaction, "PLT-241");
		acme.setOwner("celina");
		assertRefused(celina, transaction, "PLT-241");
		Party own = CrmFactory.eINSTANCE.createParty();
		own.setCode("CEL-1");
		own.setName("Własny");
		own.setKind(PartyKind.COMPANY);
		own.setCountry("PL");
		own.setLanguage("pl");
		own.setOwner("dorota");
		Registers.add(transaction, own);
		assertThat(celina.repository().save(transaction)).isInstanceOf(Saving.Refused.class);
		own.setOwner("celina");
		assertThat(celina.repository().save(transaction)).isEqualTo(new Saving.Saved());
		own.setOwner("dorota");
		assertRefused(celina, transaction, "PLT-248");
		assertThat(celina.operations().run(new CreatePartyOperation(party("CEL-2", "dorota"))).problems()).extracting(Problem::code)
				.containsExactly("PLT-248");
	}

	@Test
	void operationsRunOnlyWithTheRightAndWithinReach() {
		people();
		TestClient celina = server().client("celina");
		OrderSaved annas = server().operations("anna").run(new SaveOrderOperation(Optional.empty(), 0, company().orderHeader(),
				List.of(company().line(3, "1")))).orElseThrow();
		assertThat(celina.operations().run(new ConfirmOrderOperation(annas.order(), annas.edition())).problems())
				.containsExactly(lacks("SEE", "sales.Order").at("order"));
		assertThat(server().client("wojtek").operations().run(new ConfirmOrderOperation(annas.order(), annas.edition())).problems())
				.containsExactly(lacks("RUN", "sales.ConfirmOrderOperation"));
		assertThat(celina.lists().page(PageRequest.first("sales.orders", 100)).orElseThrow().rows()).noneMatch(row -> row.id() == annas.order().id());
		assertThat(celina.lists().count(PageRequest.first("sales.orderLines", 1)).orElseThrow().rows()).isZero();
		assertThat(celina.lists().describe("sales.payments").problems()).containsExactly(lacks("SEE", "sales.Payment"));
		OrderSaved hers = celina.operations().run(new SaveOrderOperation(Optional.empty(), 0, company().orderHeader(), List.of(company().line(3, "1"))))
				.orElseThrow();
		assertThat(celina.lists().count(PageRequest.first("sales.orderLines", 1)).orElseThrow().rows()).isEqualTo(1);
		assertThat(celina.operations().run(new ConfirmOrderOperation(hers.order(), hers.edition())).isDone()).isTrue();
		ListDescription keepers = server().client("wojtek").lists().describe("sales.orders").orElseThrow();
		assertThat(keepers.columns().stream().filter(column -> column.hidden()).map(column -> column.name())).contains("net", "gross");
	}

	@Test
	void nobodyGivesHimselfMore() {
		people();
		TestClient celina = server().client("celina");
		assertThat(celina.operations().run(new SetAccountRightsOperation("celina", List.of("administrator"), "", "")).problems())
				.containsExactly(lacks("RUN", "platform.permission.SetAccountRightsOperation"));
		server().operations(TestServer.ADMIN).run(new SaveRoleOperation(new RoleDefinition("personnel", new RoleText("Personnel", "", ""),
				List.of(new Permission(Permit.RUN, "platform.permission.*", Scope.ALL), new Permission(Permit.SEE, "platform.*", Scope.ALL)))))
				.orElseThrow();
		server().createUser("petra", "", "personnel");
		var petra = server().operations("petra");
		assertThat(petra.run(new SetAccountRightsOperation("petra", List.of("administrator"), "", "")).problems())
				.containsExactly(Problem.error("PLT-243"));
		assertThat(petra.run(new SetAccountRightsOperation(TestServer.ADMIN, List.of(), "", "")).problems()).containsExactly(Problem.error("PLT-243"));
		assertThat(petra.run(new SaveRoleOperation(new RoleDefinition("personnel", new RoleText("Personnel", "", ""),
				List.of(new Permission(Permit.RUN, "*", Scope.ALL))))).problems()).containsExactly(Problem.error("PLT-243"));
		assertThat(petra.run(new SetAccountRightsOperation("nikt", List.of("personnel"), "office", "")).isDone()).isTrue();
		assertThat(server().operations(TestServer.ADMIN).run(new SetAccountRightsOperation("nikt", List.of(), "", "")).isDone()).isTrue();
		assertThat(server().operations(TestServer.ADMIN).run(new SetAccountRightsOperation(TestServer.ADMIN, List.of("director"), "", "")).problems())
				.containsExactly(Problem.error("PLT-247"));
		CDOTransaction transaction = celina.repository().openTransaction();
		Account own = (Account) transaction.getObject(CDOIDUtil.createLong(reading(reading -> reading.refOf(
				reading.findBy(Account.class, PlatformPackage.eINSTANCE.getAccount_Login(), "celina").getFirst()).id())));
		forceWritable(own);
		own.setRoles("administrator");
		assertRefused(celina, transaction, "PLT-050");
		CDOID role = CDOIDUtil.createLong(reading(reading -> reading.refOf(
				reading.findBy(Role.class, PlatformPackage.eINSTANCE.getRole_Code(), "sales-clerk").getFirst()).id()));
		assertThat(transaction.getObject(role).cdoPermission()).as("roles are not for clerks").isEqualTo(CDOPermission.NONE);
	}

	@Test
	void rightsThatAreTakenAwayAreGoneAtOnce() {
		people();
		server().createUser("ewa", "north", "sales-clerk");
		TestClient ewa = server().client("ewa");
		CDOView view = ewa.repository().openView();
		assertThat(view.getObject(id(company().product(4))).cdoPermission()).isEqualTo(CDOPermission.READ);
		server().operations(TestServer.ADMIN).run(new SetAccountRightsOperation("ewa", List.of(), "", "")).orElseThrow();
		assertThat(ewa.lists().describe("catalog.products").isDone()).isFalse();
		assertNothingOf(ewa.repository(), id(company().product(5)), 1, CatalogPackage.eINSTANCE.getProduct_NameEn());
	}

	private static Problem lacks(String permit, String target) {
		return Problem.error("PLT-240", permit, target);
	}

	private static PartyData party(String code, String owner) {
		return new PartyData(code, PartyKind.COMPANY, "Firma " + code, true, false, "PL", "", "ul. Długa 5", "31-147", "Kraków", "", "", "", "",
				"pl", 14, owner, List.of());
	}

	private static LeadData lead(String name) {
		return new LeadData(name, PartyKind.COMPANY, "PL", "", "ul. Krótka 1", "31-147", "Kraków", "", "", "", "FAIR", "");
	}

	private static CDOID id(Ref<?> ref) {
		return CDOIDUtil.createLong(ref.id());
	}

	/** What a client that was changed by an attacker would do. */
	private static void forceWritable(CDOObject object) {
		((InternalCDORevision) object.cdoRevision(true)).setPermission(CDOPermission.WRITE);
	}

	private static Object valueOf(RepositorySession session, CDOID id, int version, EStructuralFeature feature) {
		InternalCDORevision revision = (InternalCDORevision) session.session().getRevisionManager().getRevisionByVersion(id,
				session.session().getBranchManager().getMainBranch().getVersion(version), CDORevision.UNCHUNKED, true);
		revision.setPermission(CDOPermission.WRITE);
		return revision.getValue(feature);
	}

	private static void assertNothingOf(RepositorySession session, CDOID id, int version, EStructuralFeature feature) {
		assertThat(valueOf(session, id, version, feature)).isNull();
	}

	private static void assertRefused(TestClient client, CDOTransaction transaction, String code) {
		assertThat(client.repository().save(transaction)).isInstanceOfSatisfying(Saving.Refused.class,
				refused -> assertThat(refused.problems()).extracting(Problem::code).contains(code));
		transaction.rollback();
	}
}
