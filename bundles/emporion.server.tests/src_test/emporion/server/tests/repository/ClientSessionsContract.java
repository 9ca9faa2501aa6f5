package emporion.server.tests.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.CDOPermission;
import org.eclipse.emf.cdo.common.security.NoPermissionException;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.EresourceFactory;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOAdapterPolicy;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.net4j.util.concurrent.IRWLockManager.LockType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Lead;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.model.Credential;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.repository.Dialect;
import emporion.platform.session.PastChange;
import emporion.platform.session.Registers;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.Saving;
import emporion.platform.wire.WireFormat;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;

/** What clients may do and what they may not, on either database. The hostile ones use the bare protocol of the repository. */
abstract class ClientSessionsContract {

	private static final CrmPackage CRM = CrmPackage.eINSTANCE;
	private static final String SECRET = "$argon2id$secret";

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
	void onlyTheRightPasswordLetsIn() {
		assertThat(RepositorySession.connect(repository.endpoint(), "anna", "wrong".toCharArray(), TestModule.models(), new WireFormat())
				.problems()).containsExactly(Problem.error("PLT-030"));
		repository.client("anna");
		repository.client("bogdan");
		assertThat(repository.host().usersOnline()).containsExactly("anna", "bogdan");
	}

	@Test
	void aClientSavesACardAndOthersSeeItAtOnce() {
		RepositorySession anna = repository.client("anna");
		CDOTransaction transaction = anna.openTransaction();
		Party party = Registers.add(transaction, Samples.party("Acme"));
		assertThat(anna.save(transaction)).isInstanceOf(Saving.Saved.class);

		RepositorySession bogdan = repository.client("bogdan");
		Party seen = (Party) bogdan.openView().getObject(party.cdoID());
		assertThat(seen.getPersons().get(0).getSurname()).isEqualTo("Kowalska");
		party.setCity("Kraków");
		party.getPersons().get(0).setEmail("k@example.com");
		assertThat(anna.save(transaction)).isInstanceOf(Saving.Saved.class);
		await().atMost(Duration.ofSeconds(1)).until(() -> "Kraków".equals(seen.getCity()));

		try (CommittableWork work = repository.host().begin("celina")) {
			Party found = work.findBy(Party.class, CRM.getParty_Name(), "Acme").get(0);
			assertThat(found.getPersons().get(0).getEmail()).isEqualTo("k@example.com");
			work.change(found).set(CRM.getParty_City(), "Lviv");
			work.commit();
		}
		await().atMost(Duration.ofSeconds(1)).until(() -> "Lviv".equals(seen.getCity()));
		assertThat(anna.history(CDOIDUtil.getLong(party.cdoID()), 10)).extracting(PastChange::user).containsExactly("celina", "anna",
				"anna");
	}

	@Test
	void aStaleEditIsAConflict() {
		RepositorySession anna = repository.client("anna");
		anna.session().options().setPassiveUpdateEnabled(false);
		CDOTransaction transaction = anna.openTransaction();
		Party party = Registers.add(transaction, Samples.party("Acme"));
		anna.save(transaction);
		try (CommittableWork work = repository.host().begin("bogdan")) {
			work.change(work.findBy(Party.class, CRM.getParty_Name(), "Acme").get(0)).set(CRM.getParty_City(), "Lviv");
			work.commit();
		}
		party.setCity("Kraków");
		assertThat(anna.save(transaction)).isInstanceOf(Saving.Conflict.class);
	}

	@Test
	void rulesAndUniqueIndexesRefuseAClientAsTheyRefuseOperations() {
		repository.guardedBy(commit -> commit.changesOf(CRM.getParty())
				.filter(change -> change.after(CRM.getParty_Name()) == null)
				.map(change -> Problem.error("CRM-099", commit.user(), commit.isTrusted(), change.id() <= 0).at("name")).toList());
		RepositorySession anna = repository.client("anna");
		CDOTransaction transaction = anna.openTransaction();
		Party party = Registers.add(transaction, Samples.party(null));
		assertThat(problems(anna.save(transaction)))
				.containsExactly(Problem.error("CRM-099", "anna", false, true).at("name"));
		party.setName("Acme");
		Registers.add(transaction, Samples.product("P1"));
		assertThat(anna.save(transaction)).isInstanceOf(Saving.Saved.class);
		Registers.add(transaction, Samples.product("P1"));
		assertThat(problems(anna.save(transaction))).containsExactly(Problem.error("PLT-056", "Product", "code").at("code"));
	}

	@Test
	void smallQuestionsAreAnsweredAtOnce() {
		RepositorySession anna = repository.client("anna");
		CDOTransaction transaction = anna.openTransaction();
		List<Party> parties = IntStream.range(0, 40).mapToObj(number -> Registers.add(transaction, Samples.party("Party " + number)))
				.toList();
		anna.save(transaction);
		CDOView view = repository.client("bogdan").openView();
		long begin = System.nanoTime();
		parties.forEach(party -> view.getObject(party.cdoID()));
		// 40 questions of 40 ms each, as with Nagle's algorithm, would take 1.6 s
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void aClientCannotWriteWhatOnlyOperationsWrite() {
		Ref<Order> order = addOrder();
		RepositorySession anna = repository.client("anna");
		CDOTransaction transaction = anna.openTransaction();
		Registers.add(transaction, Samples.order("ZA/9", null, LocalDate.of(2026, 6, 1), "1"));
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-050", "Order"));
		transaction.rollback();

		Order posted = (Order) transaction.getObject(CDOIDUtil.createLong(order.id()));
		assertThat(posted.cdoPermission()).isEqualTo(CDOPermission.READ);
		assertThatThrownBy(() -> posted.setRemarks("mine")).isInstanceOf(NoPermissionException.class);
		forceWritable(posted);
		posted.setRemarks("mine");
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-050", "Order"));
		transaction.rollback();

		OrderLine line = posted.getLines().get(0);
		forceWritable(line);
		line.setUnit("kg");
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-050", "Order"));
		transaction.rollback();

		forceWritable(posted);
		EcoreUtil.delete(posted.getLines().get(0));
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-050", "Order"));
		transaction.rollback();

		forceWritable(posted);
		posted.getLines().add(Samples.line(9, null, "1"));
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-050", "Order"));
	}

	@Test
	void aClientCannotPutObjectsWhereTheyDoNotBelong() {
		RepositorySession anna = repository.client("anna");
		CDOTransaction transaction = anna.openTransaction();
		CDOResource products = transaction.getResource("/catalog.Product");
		Lead lead = CrmFactory.eINSTANCE.createLead();
		((InternalEObject) lead).eSetResource((Resource.Internal) products, null);
		((Resource.Internal) products).attached(lead);
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-051", "Lead"));
		transaction.rollback();

		CDOResource leads = transaction.getResource(Registers.path(CRM.getLead()));
		forceWritable(leads);
		leads.getContents().add(CrmFactory.eINSTANCE.createLead());
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-052"));
		transaction.rollback();

		forceWritable(transaction.getRootResource());
		transaction.createResource("/mine");
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-052"));
		transaction.rollback();

		forceWritable(transaction.getRootResource());
		transaction.createResourceFolder("/folder").getNodes().add(EresourceFactory.eINSTANCE.createCDOTextResource());
		assertThat(problems(anna.save(transaction))).contains(Problem.error("PLT-052"));
	}

	@Test
	void aClientCannotBringModels() {
		EPackage model = EcoreFactory.eINSTANCE.createEPackage();
		model.setName("mine");
		model.setNsPrefix("mine");
		model.setNsURI("http://mine");
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("Mine");
		EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
		name.setName("name");
		name.setEType(EcorePackage.Literals.ESTRING);
		type.getEStructuralFeatures().add(name);
		model.getEClassifiers().add(type);
		RepositorySession anna = repository.client("anna");
		anna.session().getPackageRegistry().putEPackage(model);
		CDOTransaction transaction = anna.openTransaction();
		CDOResource register = transaction.getResource(Registers.path(CRM.getLead()));
		CDOObject object = (CDOObject) EcoreUtil.create(type);
		((InternalEObject) object).eSetResource((Resource.Internal) register, null);
		((Resource.Internal) register).attached(object);
		assertThat(problems(anna.save(transaction))).containsExactly(Problem.error("PLT-053"));
	}

	@Test
	void aClientCannotReadWhatIsHidden() {
		CDOID id = CDOIDUtil.createLong(addCredential("bogdan").id());
		RepositorySession anna = repository.client("anna");
		CDOView view = anna.openView();
		CDOObject credential = view.getObject(id);
		assertThat(credential.cdoPermission()).isEqualTo(CDOPermission.NONE);
		assertThatThrownBy(() -> ((Credential) credential).getPasswordHash()).isInstanceOf(NoPermissionException.class);
		InternalCDORevision revision = (InternalCDORevision) anna.session().getRevisionManager().getRevisionByVersion(id,
				view.getBranch().getVersion(1), CDORevision.UNCHUNKED, true);
		revision.setPermission(CDOPermission.WRITE);
		assertThat(revision.getValue(PlatformPackage.Literals.CREDENTIAL__PASSWORD_HASH)).as("the value never came").isNull();
	}

	@Test
	void aClientCannotListenToWhatIsHidden() {
		RepositorySession anna = repository.client("anna");
		CDOSession session = anna.session();
		session.options().setPassiveUpdateMode(PassiveUpdateMode.ADDITIONS);
		CDOView view = anna.openView();
		assertThatThrownBy(() -> view.options().addChangeSubscriptionPolicy(CDOAdapterPolicy.ALL)).hasStackTraceContaining("not served");
		Set<CDOID> told = ConcurrentHashMap.newKeySet();
		anna.onInvalidated(ids -> ids.forEach(id -> told.add(CDOIDUtil.createLong(id))));
		Ref<Credential> ref = addCredential("bogdan");
		CDOID id = CDOIDUtil.createLong(ref.id());
		try (CommittableWork work = repository.host().begin("system")) {
			work.change(work.find(ref, Credential.class).orElseThrow()).set(PlatformPackage.Literals.CREDENTIAL__PASSWORD_HASH,
					SECRET + "2");
			work.commit();
		}
		await().atMost(Duration.ofSeconds(2)).until(() -> told.contains(id));
		for (int version = 1; version <= 2; version++) {
			InternalCDORevision revision = (InternalCDORevision) session.getRevisionManager().getRevisionByVersion(id,
					view.getBranch().getVersion(version), CDORevision.UNCHUNKED, true);
			revision.setPermission(CDOPermission.WRITE);
			for (EStructuralFeature feature : PlatformPackage.Literals.CREDENTIAL.getEAllStructuralFeatures())
				assertThat(revision.getValue(feature)).isNull();
		}
	}

	@Test
	void aClientCannotAskTheDatabase() {
		addCredential("bogdan");
		Ref<Order> order = addOrder();
		CDOView view = repository.client("anna").openView();
		assertThatThrownBy(() -> view.createQuery("sql", "SELECT passwordhash FROM platform_credential").getResult())
				.hasStackTraceContaining("not served");
		assertThatThrownBy(() -> view.createQuery("SQL", "DELETE FROM platform_credential").getResult())
				.hasStackTraceContaining("not served");
		assertThatThrownBy(() -> view.queryInstances(PlatformPackage.Literals.CREDENTIAL)).hasStackTraceContaining("not served");
		CDOObject party = view.getObject(CDOIDUtil.createLong(order.id())).eCrossReferences().stream().map(CDOObject.class::cast)
				.filter(Party.class::isInstance).findFirst().orElseThrow();
		assertThat(view.queryXRefs(Set.of(party))).as("CDO's client swallows this refusal; the order refers to the party").isEmpty();
	}

	@Test
	void aClientCannotUseTheRestOfTheProtocol() {
		addCredential("bogdan");
		long before = repository.host().repository().getLastCommitTimeStamp();
		RepositorySession anna = repository.client("anna");
		CDOTransaction transaction = anna.openTransaction();
		Party party = Registers.add(transaction, Samples.party("Acme"));
		anna.save(transaction);
		assertThatThrownBy(() -> party.cdoWriteLock().lock(Duration.ofSeconds(1).toMillis())).hasStackTraceContaining("not served");
		assertThatThrownBy(() -> transaction.lockObjects(Set.of(party), LockType.WRITE, 1000)).hasStackTraceContaining("not served");
		assertThatThrownBy(() -> transaction.compareRevisions(transaction.getBranch().getPoint(anna.session().getRepositoryInfo()
				.getCreationTime()))).isInstanceOf(RuntimeException.class).hasStackTraceContaining("not served");
		assertThatThrownBy(() -> anna.session().getCommitInfoManager().getCommitInfo(before).getNewObjects())
				.hasStackTraceContaining("not served");
	}

	/** What a client that was changed by an attacker would do: the server must not rely on the client's own checks. */
	private static void forceWritable(CDOObject object) {
		((InternalCDORevision) object.cdoRevision(true)).setPermission(CDOPermission.WRITE);
	}

	private static List<Problem> problems(Saving saving) {
		assertThat(saving).isInstanceOf(Saving.Refused.class);
		return ((Saving.Refused) saving).problems();
	}

	private Ref<Order> addOrder() {
		try (CommittableWork work = repository.host().begin("anna")) {
			Order order = Samples.order("ZA/1", work.add(Samples.party("Acme")), LocalDate.of(2026, 6, 1), "10");
			order.getLines().add(Samples.line(1, work.add(Samples.product("P1")), "10"));
			work.add(order);
			work.commit();
			return work.refOf(order);
		}
	}

	private Ref<Credential> addCredential(String login) {
		try (CommittableWork work = repository.host().begin("system")) {
			Credential credential = PlatformFactory.eINSTANCE.createCredential();
			credential.setLogin(login);
			credential.setPasswordHash(SECRET);
			work.add(credential);
			work.commit();
			return work.refOf(credential);
		}
	}
}
