package emporion.catalog.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.platform.text.PlatformTexts;
import emporion.platform.text.Texts;
import emporion.testing.memory.FixedLists;
import emporion.testing.memory.TerminalSession;

class CatalogCommandsTest {

	private final FixedLists lists = new FixedLists().with("catalog.products",
			List.of("code", "nameEn", "namePl", "nameUk", "unit", "ean", "vatRate", "purchasePrice", "active", "categories"),
			new Object[] { "TLS-0001", "Shovel", "Łopata", null, "pcs", "5901234123457", "23", new BigDecimal("12.5"), true, "TOOLS" });
	private final CatalogCommands commands = new CatalogCommands(lists, Texts.of(new PlatformTexts()));

	@Test
	void productsAreShownAsATable() {
		assertThat(commands.products(TerminalSession.of("anna"), false)).isEqualTo("""
				code      name    unit  ean            vatRate  purchasePrice  active  categories
				--------  ------  ----  -------------  -------  -------------  ------  ----------
				TLS-0001  Shovel  pcs   5901234123457  23                12.5  true    TOOLS""");
	}

	@Test
	void wordsAreSearched() {
		assertThat(commands.products(TerminalSession.of("anna"), true, "big", "shovel")).contains("\"code\":\"TLS-0001\"");
		assertThat(lists.asked()).singleElement().satisfies(request -> assertThat(request.search()).isEqualTo("big shovel"));
	}
}
