package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.CreatePartyOperation;
import emporion.crm.PartyData;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.PageRequest;
import emporion.platform.session.Saving;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.WireFormat;
import emporion.platform.wire.WireProtocol;
import emporion.platform.wire.internal.ClientProtocol;
import emporion.sales.LineRequest;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderHeader;
import emporion.sales.OrderSaved;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.SaveOrderOperation;
import emporion.sales.model.Order;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestClient;

/** What people mistype is answered with the field and a reason, and changes nothing. */
class BadInputTest extends SuiteTest {

	private static final String WRONG_NIP = "5260001247";

	private TestClient anna;
	private List<Long> before;

	@BeforeEach
	void count() {
		anna = server().client("anna");
		before = counts();
	}

	@AfterEach
	void nothingWasChanged() {
		assertThat(counts()).isEqualTo(before);
	}

	@Test
	void aWrongNipOnANewPartyIsRefusedAtTheField() {
		Outcome<?> outcome = anna.operations().run(new CreatePartyOperation(PartyData.customer(PartyKind.COMPANY, "Bolt", "PL", WRONG_NIP)));
		assertRefused(outcome, Problem.error("CRM-004", WRONG_NIP).at("taxId"));
		assertThat(server().runtime().texts().text(outcome.problems(), Locale.ENGLISH)).contains("NIP").contains(WRONG_NIP);
		assertThat(server().runtime().texts().text(outcome.problems(), Locale.of("pl"))).contains("NIP").contains(WRONG_NIP);
		assertThat(server().runtime().texts().text(outcome.problems(), Locale.of("uk"))).contains("NIP").contains(WRONG_NIP);
	}

	@Test
	void aWrongNipOnAnEditedCardIsRefusedAtTheFieldAndTheEditIsNotLost() {
		CDOTransaction transaction = anna.repository().openTransaction();
		Party party = (Party) transaction.getObject(CDOIDUtil.createLong(company().customer().id()));
		party.setCity("Lublin");
		party.setTaxId(WRONG_NIP);
		assertThat(anna.repository().save(transaction))
				.isEqualTo(new Saving.Refused(List.of(Problem.error("CRM-004", WRONG_NIP).at("taxId"))));
		assertThat(party.getCity()).as("what was entered is still there").isEqualTo("Lublin");
		Party stored = reading(reading -> reading.find(company().customer(), Party.class).orElseThrow());
		assertThat(stored.getTaxId()).isEqualTo(SampleCompany.CUSTOMER_NIP);
		assertThat(stored.getCity()).isEqualTo("Kraków");
	}

	@Test
	void anUnknownProductIsRefusedAtItsLine() {
		assertRefused(place(company().orderHeader(), company().line(7, "1"), LineRequest.of(new Ref<>(999_999_999L), BigDecimal.ONE)),
				"SAL-004", "lines[1].product");
	}

	@Test
	void anotherObjectIsNoProduct() {
		assertRefused(place(company().orderHeader(), LineRequest.of(new Ref<>(company().customer().id()), BigDecimal.ONE)), "SAL-004",
				"lines[0].product");
	}

	@Test
	void quantitiesThatAreNotMoreThanZeroAreRefusedAtTheirLines() {
		assertThat(place(company().orderHeader(), company().line(7, "-1"), company().line(8, "1"), company().line(9, "0"),
				company().line(9, "0.00001")).problems()).containsExactly(Problem.error("SAL-006", 1, "-1").at("lines[0].quantity"),
						Problem.error("SAL-006", 3, "0").at("lines[2].quantity"), Problem.error("SAL-007", 4, "0.00001", 4).at("lines[3].quantity"));
	}

	@Test
	void aDraftKeepsItsOldLinesWhenABadOneIsSaved() {
		OrderSaved saved = anna.operations().run(new SaveOrderOperation(Optional.empty(), 0, company().orderHeader(),
				List.of(company().line(7, "3")))).orElseThrow();
		before = counts();
		assertRefused(anna.operations().run(new SaveOrderOperation(Optional.of(saved.order()), saved.edition(), company().orderHeader(),
				List.of(company().line(7, "-3")))), "SAL-006", "lines[0].quantity");
		List<String> quantities = reading(reading -> reading.find(saved.order(), Order.class).orElseThrow().getLines()
				.stream().map(line -> line.getQuantity().toPlainString()).toList());
		assertThat(quantities).containsExactly("3");
	}

	@Test
	void theThirtyFirstOfFebruaryIsNoDate() {
		String order = new WireFormat().write(new PlaceOrderOperation(
				new OrderHeader(company().customer(), company().warehouse(), SampleCompany.PLN, Optional.of(TODAY), ""),
				List.of(company().line(7, "1"))));
		assertThat(order).contains("\"" + TODAY + "\"");
		Outcome<OrderConfirmed> outcome = sent(order.replace(TODAY.toString(), "2027-02-31"));
		assertThat(outcome.isDone()).isFalse();
		assertThat(outcome.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("PLT-013");
			assertThat(server().runtime().texts().text(List.of(problem), Locale.ENGLISH)).contains("header.requestedDate").contains("2026-12-31");
		});
	}

	@Test
	void aDayThatHasPassedIsRefusedAtTheField() {
		assertRefused(place(new OrderHeader(company().customer(), company().warehouse(), SampleCompany.PLN, Optional.of(TODAY.minusDays(1)), ""),
				company().line(7, "1")), Problem.error("SAL-010", TODAY.minusDays(1), TODAY).at("requestedDate"));
	}

	@Test
	void aFilterThatIsNoDateNamesItsColumn() {
		Outcome<?> page = anna.lists().page(PageRequest.first("sales.orders", 10)
				.filteredBy(Filter.of("documentDate", Comparison.AT_LEAST, "2026-02-31")));
		assertThat(page.problems()).extracting(Problem::code).containsExactly("PLT-024");
		assertThat(page.problems().getFirst().arguments()).contains("documentDate", "2026-02-31");
	}

	@Test
	void aCustomerThatDoesNotExistIsRefusedAtTheField() {
		assertRefused(place(new OrderHeader(new Ref<>(999_999_999L), company().warehouse(), SampleCompany.PLN, Optional.empty(), ""),
				company().line(7, "1")), "SAL-001", "customer");
	}

	private Outcome<OrderConfirmed> place(OrderHeader header, LineRequest... lines) {
		return anna.operations().run(new PlaceOrderOperation(header, List.of(lines)));
	}

	/** As a client of another make would send it. */
	private Outcome<OrderConfirmed> sent(String json) {
		ClientProtocol protocol = new ClientProtocol(Duration.ofSeconds(20), notice -> new WireFormat().read(notice, ChangeNotice.class));
		protocol.connect(anna.repository().connector());
		return new WireFormat().readOutcome(protocol.ask(WireProtocol.RUN_OPERATION,
				List.of(UUID.randomUUID().toString(), PlaceOrderOperation.class.getName(), json)), OrderConfirmed.class);
	}

	private List<Long> counts() {
		return List.of("crm.parties", "sales.orders", "sales.orderLines", "warehouse.blocks", "warehouse.moves").stream()
				.map(list -> server().lists("anna").count(PageRequest.first(list, 1)).orElseThrow().rows()).toList();
	}
}
