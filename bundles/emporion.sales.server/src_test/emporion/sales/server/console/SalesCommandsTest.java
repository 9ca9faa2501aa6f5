package emporion.sales.server.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.Test;

import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.text.Texts;
import emporion.sales.SalesTexts;
import emporion.testing.memory.FixedLists;
import emporion.testing.memory.TerminalSession;

class SalesCommandsTest {

	private final CommandSession anna = TerminalSession.of("anna");
	private final FixedLists lists = new FixedLists()
			.with("sales.orders",
					List.of("documentNumber", "documentDate", "customerCode", "customerName", "state", "warehouse", "net", "gross", "currency",
							"author"),
					new Object[] { "ZA/2026/000001", LocalDate.of(2026, 6, 5), "K-1", "Zielony Dom", "CONFIRMED", "MAIN",
							new BigDecimal("1235.00"), new BigDecimal("1519.05"), "PLN", "anna" })
			.with("sales.invoices",
					List.of("documentNumber", "issueDate", "customerCode", "customerName", "dueDate", "net", "vat", "gross", "paid", "open",
							"currency", "order"),
					new Object[] { "FV/2026/000001", LocalDate.of(2026, 6, 5), "K-1", "Zielony Dom", LocalDate.of(2026, 6, 19),
							new BigDecimal("570.00"), new BigDecimal("131.10"), new BigDecimal("701.10"), new BigDecimal("500.00"),
							new BigDecimal("201.10"), "PLN", "ZA/2026/000001" });
	private final SalesCommands commands = new SalesCommands(lists, Texts.of(new SalesTexts()));

	@Test
	void ordersAreShownToPeople() {
		assertThat(commands.orders(anna, false, "")).isEqualTo("""
				documentNumber  documentDate  customerCode  customerName  state      warehouse      net    gross  currency  author
				--------------  ------------  ------------  ------------  ---------  ---------  -------  -------  --------  ------
				ZA/2026/000001  2026-06-05    K-1           Zielony Dom   CONFIRMED  MAIN       1235.00  1519.05  PLN       anna""");
	}

	@Test
	void ordersAreFilteredByStateAndWords() {
		commands.orders(anna, true, "partly_issued", "zielony", "dom");
		assertThat(lists.asked()).singleElement().satisfies(request -> {
			assertThat(request.search()).isEqualTo("zielony dom");
			assertThat(request.filters()).containsExactly(Filter.of("state", Comparison.EQUALS, "PARTLY_ISSUED"));
		});
	}

	@Test
	void anUnknownStateIsNamedWithThoseThatThereAre() {
		assertThatThrownBy(() -> commands.orders(anna, false, "lost")).isInstanceOf(CommandRefusedException.class)
				.hasMessage("“lost” is no state of an order; there are draft, confirmed, partly_issued, issued, cancelled.");
	}

	@Test
	void openInvoicesAreShownToPrograms() {
		assertThat(commands.invoices(anna, true, true)).contains("\"documentNumber\":\"FV/2026/000001\"").contains("\"open\":201.10");
		assertThat(lists.asked().getLast().filters()).containsExactly(Filter.of("open", Comparison.AT_LEAST, "0.01"));
	}
}
