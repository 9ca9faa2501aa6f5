package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.CreatePartyOperation;
import emporion.crm.PartyData;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.platform.Ref;
import emporion.platform.session.Saving;
import emporion.platform.wire.ChangeNotice;
import emporion.sales.OrderSaved;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.SaveOrderOperation;
import emporion.sales.model.Order;
import emporion.testing.server.TestClient;

/** Two people work on the same things at the same time. */
class TwoClientsTest extends SuiteTest {

	private static final Duration A_SECOND = Duration.ofSeconds(1);

	private TestClient anna;
	private TestClient bogdan;
	private Ref<Party> party;

	@BeforeEach
	void logIn() {
		anna = server().client("anna");
		bogdan = server().client("bogdan");
		party = anna.operations().run(new CreatePartyOperation(PartyData.customer(PartyKind.PERSON, "Ewa Nowak", "PL", ""))).orElseThrow().party();
	}

	@Test
	void whoSavesACardLaterIsToldOfTheConflictAndCanMerge() {
		CDOTransaction hers = anna.repository().openTransaction();
		CDOTransaction his = bogdan.repository().openTransaction();
		Party annas = (Party) hers.getObject(CDOIDUtil.createLong(party.id()));
		Party bogdans = (Party) his.getObject(CDOIDUtil.createLong(party.id()));
		assertThat(annas.getName()).isEqualTo(bogdans.getName());
		annas.setCity("Lublin");
		bogdans.setCity("Kraków");
		bogdans.setPhone("+48 12 123 45 67");
		assertThat(anna.repository().save(hers)).isEqualTo(new Saving.Saved());

		Saving later = bogdan.repository().save(his);
		assertThat(later).isInstanceOfSatisfying(Saving.Conflict.class, conflict -> assertThat(conflict.objects()).contains(party.id()));
		assertThat(stored().getCity()).as("nothing of his is saved").isEqualTo("Lublin");

		// He looks at what she saved, keeps her city and enters his telephone number again.
		his.rollback();
		await().atMost(A_SECOND).until(() -> "Lublin".equals(bogdans.getCity()));
		bogdans.setPhone("+48 12 123 45 67");
		assertThat(bogdan.repository().save(his)).isEqualTo(new Saving.Saved());
		assertThat(stored().getCity()).isEqualTo("Lublin");
		assertThat(stored().getPhone()).isEqualTo("+48 12 123 45 67");
	}

	@Test
	void anOrderThatSomebodyElseSavedMeanwhileIsNotOverwritten() {
		OrderSaved first = anna.operations().run(save(Optional.empty(), 0, "1")).orElseThrow();
		OrderSaved hers = anna.operations().run(save(Optional.of(first.order()), first.edition(), "2")).orElseThrow();

		Outcome<OrderSaved> his = bogdan.operations().run(save(Optional.of(first.order()), first.edition(), "3"));
		assertThat(his.isDone()).isFalse();
		assertThat(his.problems()).extracting(Problem::code).containsExactly("SAL-013");
		String quantity = reading(reading -> reading.find(first.order(), Order.class).orElseThrow().getLines().getFirst().getQuantity().toPlainString());
		assertThat(quantity).as("hers").isEqualTo("2");

		assertThat(bogdan.operations().run(save(Optional.of(first.order()), hers.edition(), "3")).isDone()).as("after he has looked again").isTrue();
	}

	@Test
	void eachSeesTheOthersChangeWithinASecond() {
		Party seen = (Party) bogdan.repository().openView().getObject(CDOIDUtil.createLong(party.id()));
		assertThat(seen.getName()).isEqualTo("Ewa Nowak");
		Queue<ChangeNotice> told = new ConcurrentLinkedQueue<>();
		bogdan.door().onChanges(told::add);
		CDOTransaction hers = anna.repository().openTransaction();
		((Party) hers.getObject(CDOIDUtil.createLong(party.id()))).setName("Ewa Kowalska");
		assertThat(anna.repository().save(hers)).isEqualTo(new Saving.Saved());
		await().atMost(A_SECOND).until(() -> "Ewa Kowalska".equals(seen.getName()));
		await().atMost(A_SECOND).until(() -> told.stream().anyMatch(notice -> notice.concerns("crm.Party")));

		Ref<Order> order = anna.operations().run(new PlaceOrderOperation(company().orderHeader(), List.of(company().line(5, "1")))).orElseThrow()
				.order();
		await().atMost(A_SECOND).untilAsserted(() -> assertThat(told).anySatisfy(notice -> assertThat(notice.changes())
				.anySatisfy(change -> {
					assertThat(change.type()).isEqualTo("sales.Order");
					assertThat(change.ids()).contains(order.id());
				})));
		assertThat(told).as("and the list of stock has news").anyMatch(notice -> notice.concerns("warehouse.StockLevel"));
	}

	private SaveOrderOperation save(Optional<Ref<Order>> order, int seenEdition, String quantity) {
		return new SaveOrderOperation(order, seenEdition, company().orderHeader(), List.of(company().line(6, quantity)));
	}

	private Party stored() {
		return reading(reading -> reading.find(party, Party.class).orElseThrow());
	}
}
