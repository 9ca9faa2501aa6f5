package emporion.crm.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.Test;

import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.text.PlatformTexts;
import emporion.platform.text.Texts;
import emporion.testing.memory.FixedLists;
import emporion.testing.memory.TerminalSession;

class CrmCommandsTest {

	private final CommandSession terminal = TerminalSession.of("anna");
	private final FixedLists lists = new FixedLists()
			.with("crm.parties", List.of("code", "name", "kind", "taxId", "country", "city", "customerGroup", "owner"),
					new Object[] { "K-1", "Łoś SA", "COMPANY", "5260250274", "PL", "Kraków", null, "anna" })
			.with("crm.leads", List.of("name", "state", "source", "contactName", "phone", "city", "owner", "convertedTo"),
					new Object[] { "Ромашка", "OPEN", "FAIR", "Олена", null, "Львів", "anna", null });
	private final CrmCommands commands = new CrmCommands(lists, Texts.of(new PlatformTexts()));

	@Test
	void partiesAreShownWithTheirOwner() {
		assertThat(commands.parties(terminal, false, "")).isEqualTo("""
				code  name    kind     taxId       country  city    customerGroup  owner
				----  ------  -------  ----------  -------  ------  -------------  -----
				K-1   Łoś SA  COMPANY  5260250274  PL       Kraków                 anna""");
	}

	@Test
	void partiesOfOneOwnerAreAskedFor() {
		commands.parties(terminal, false, "anna", "łoś");

		assertThat(lists.asked()).singleElement().satisfies(request -> {
			assertThat(request.filters()).containsExactly(Filter.of("owner", Comparison.EQUALS, "anna"));
			assertThat(request.search()).isEqualTo("łoś");
		});
	}

	@Test
	void rejectedLeadsAreLeftOutUnlessAllAreWanted() {
		assertThat(commands.leads(terminal, true, false)).contains("\"name\":\"Ромашка\"");
		commands.leads(terminal, true, true);

		assertThat(lists.asked().get(0).filters()).containsExactly(Filter.of("state", Comparison.NOT_EQUALS, "REJECTED"));
		assertThat(lists.asked().get(1).filters()).isEmpty();
	}
}
