package emporion.warehouse.server.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.Test;

import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.text.PlatformTexts;
import emporion.platform.text.Texts;
import emporion.testing.memory.FixedLists;
import emporion.testing.memory.TerminalSession;

class WarehouseCommandsTest {

	private final CommandSession terminal = TerminalSession.of("anna");
	private final FixedLists lists = new FixedLists().with("warehouse.stock",
			List.of("productCode", "nameEn", "namePl", "nameUk", "warehouse", "onHand", "blocked", "free", "unit"),
			new Object[] { "TLS-0001", "Shovel", "Łopata", null, "WAW", new BigDecimal("10"), new BigDecimal("6"), new BigDecimal("4"), "pcs" },
			new Object[] { "FIX-0007", null, "Gwoździe", null, "WAW", new BigDecimal("2.5"), BigDecimal.ZERO, new BigDecimal("2.5"), "kg" });
	private final WarehouseCommands commands = new WarehouseCommands(lists, Texts.of(new PlatformTexts()));

	@Test
	void stockIsShownAsATable() {
		assertThat(commands.stock(terminal, false, "")).isEqualTo("""
				product   name      warehouse  onHand  blocked  free  unit
				--------  --------  ---------  ------  -------  ----  ----
				TLS-0001  Shovel    WAW            10        6     4  pcs
				FIX-0007  Gwoździe  WAW           2.5        0   2.5  kg""");
	}

	@Test
	void stockIsAnsweredAsJson() {
		assertThat(commands.stock(terminal, true, "")).startsWith(
				"[\n{\"product\":\"TLS-0001\",\"name\":\"Shovel\",\"warehouse\":\"WAW\",\"onHand\":10,\"blocked\":6,\"free\":4,\"unit\":\"pcs\"}");
	}

	@Test
	void productAndWarehouseAreAskedOfTheList() {
		commands.stock(terminal, false, "WAW", "big", "shovel");

		assertThat(lists.asked()).singleElement().satisfies(request -> {
			assertThat(request.search()).isEqualTo("big shovel");
			assertThat(request.filters()).containsExactly(Filter.of("warehouse", Comparison.EQUALS, "WAW"));
		});
	}

	@Test
	void aRefusalOfTheListIsShown() {
		WarehouseCommands withoutList = new WarehouseCommands(new FixedLists(), Texts.of(new PlatformTexts()));

		assertThatThrownBy(() -> withoutList.stock(terminal, false, "")).isInstanceOf(CommandRefusedException.class)
				.hasMessageContaining("PLT-020");
	}
}
