package emporion.server.tests.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;

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
import emporion.platform.model.NumberSeries;
import emporion.platform.model.PlatformFactory;
import emporion.platform.server.operation.CommitConflictException;
import emporion.platform.server.operation.CommitRefusedException;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.repository.Dialect;

/** What every commit must pass, on either database: rules, unique values; and who hears of it. */
abstract class CommitGateContract {

	private static final CatalogPackage CATALOG = CatalogPackage.eINSTANCE;
	private static final CrmPackage CRM = CrmPackage.eINSTANCE;

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
	void uniqueValuesAreTakenOnlyByLivingObjects() {
		add(Samples.product("P1"));
		try (CommittableWork work = repository.host().begin("anna")) {
			work.add(Samples.product("P1"));
			assertThatThrownBy(work::commit).isInstanceOfSatisfying(CommitRefusedException.class,
					refused -> assertThat(refused.problems()).containsExactly(Problem.error("PLT-056", "Product", "code").at("code")));
		}
		try (CommittableWork work = repository.host().begin("anna")) {
			Product found = work.findBy(Product.class, CATALOG.getProduct_Code(), "P1").get(0);
			work.change(found).set(CATALOG.getProduct_NameEn(), "Nail");
			work.commit();
		}
		try (CommittableWork work = repository.host().begin("anna")) {
			Product found = work.findBy(Product.class, CATALOG.getProduct_Code(), "P1").get(0);
			work.change(found).set(CATALOG.getProduct_Code(), "P2");
			work.commit();
		}
		add(Samples.product("P1"));
	}

	@Test
	void twoRunsThatBeginTheSameNumberSeriesAreAConflict() {
		addSeries();
		assertThatThrownBy(this::addSeries).isInstanceOf(CommitConflictException.class);
	}

	@Test
	void aRuleSeesWhatChangesAndMayReadAndRefuse() {
		List<String> seen = new ArrayList<>();
		repository.guardedBy(commit -> {
			commit.changes().forEach(change -> seen.add(change.kind() + " " + change.type().getName() + " "
					+ change.before(CRM.getParty_Name()) + " > " + change.after(CRM.getParty_Name())));
			int namesakes = commit.changesOf(CRM.getParty()).mapToInt(change -> commit.reading()
					.findBy(Party.class, CRM.getParty_Name(), change.after(CRM.getParty_Name())).size()).sum();
			return namesakes == 0 ? List.of() : List.of(Problem.error("CRM-099", commit.user(), commit.isTrusted()).at("name"));
		});
		try (CommittableWork work = repository.host().begin("anna")) {
			Party party = Samples.party("Acme");
			party.getPersons().clear();
			work.add(party);
			work.commit();
		}
		try (CommittableWork work = repository.host().begin("anna")) {
			work.change(work.findBy(Party.class, CRM.getParty_Name(), "Acme").get(0)).set(CRM.getParty_City(), "Lviv");
			assertThatThrownBy(work::commit).isInstanceOfSatisfying(CommitRefusedException.class,
					refused -> assertThat(refused.problems()).containsExactly(Problem.error("CRM-099", "anna", true).at("name")));
		}
		assertThat(seen).containsExactly("NEW Party null > Acme", "CHANGED Party Acme > Acme");
	}

	@Test
	void listenersHearOfACommitWhenItsDataIsThere() {
		List<Object> heard = new ArrayList<>();
		repository.heardBy(commit -> commit.changesOf(CRM.getParty()).forEach(change -> heard.add(entry(commit.user(),
				commit.reading().find(new Ref<Party>(change.id()), Party.class).map(Party::getName).orElse("not there")))));
		repository.heardBy(commit -> {
			throw new IllegalStateException("a defect");
		});
		add(Samples.party("Acme"));
		assertThat(heard).containsExactly(entry("anna", "Acme"));
	}

	private void addSeries() {
		NumberSeries series = PlatformFactory.eINSTANCE.createNumberSeries();
		series.setKind("FV");
		series.setBranch("");
		series.setYear(2026);
		add(series);
	}

	private <T extends CDOObject> Ref<T> add(T object) {
		try (CommittableWork work = repository.host().begin("anna")) {
			work.add(object);
			work.commit();
			return work.refOf(object);
		}
	}
}
