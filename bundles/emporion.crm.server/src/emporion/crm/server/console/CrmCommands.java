package emporion.crm.server.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.crm.PartyLookup;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.runtime.ServerLists;
import emporion.platform.text.Texts;

/** {@code crm:parties}, {@code crm:leads}: the registers. */
@Component(service = CrmCommands.class, property = { "osgi.command.scope=crm", "osgi.command.function=parties", "osgi.command.function=leads" })
public final class CrmCommands {

	private static final int MAX_ROWS = 1000;

	private final ServerLists lists;
	private final Texts texts;

	@Activate
	public CrmCommands(@Reference ServerLists lists, @Reference Texts texts) {
		this.lists = lists;
		this.texts = texts;
	}

	@Descriptor("Lists parties; at most 1000")
	public String parties(CommandSession session, @Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("only those that this user looks after") @Parameter(names = "--owner", absentValue = "") String owner,
			@Descriptor("words of name, code, tax number or city; none for all") String... words) {
		List<Filter> filters = new ArrayList<>();
		if (!owner.isEmpty())
			filters.add(Filter.of("owner", Comparison.EQUALS, owner));
		return show(session, json, PageRequest.first(PartyLookup.LIST, MAX_ROWS).searching(String.join(" ", words))
				.filteredBy(filters.toArray(Filter[]::new)), "code", "name", "kind", "taxId", "country", "city", "customerGroup", "owner");
	}

	@Descriptor("Lists leads without the rejected ones; at most 1000")
	public String leads(CommandSession session, @Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("the rejected ones, too") @Parameter(names = "--all", presentValue = "true", absentValue = "false") boolean all,
			@Descriptor("words of name, contact, city or tax number; none for all") String... words) {
		PageRequest request = PageRequest.first("crm.leads", MAX_ROWS).searching(String.join(" ", words));
		return show(session, json, all ? request : request.filteredBy(Filter.of("state", Comparison.NOT_EQUALS, "REJECTED")), "name", "state",
				"source", "contactName", "phone", "city", "owner", "convertedTo");
	}

	private String show(CommandSession session, boolean json, PageRequest request, String... columns) {
		Lists door = lists.as(ConsoleUser.of(session));
		ListDescription list = CommandRefusedException.resultOf(door.describe(request.list()), texts);
		ConsoleTable table = new ConsoleTable(columns);
		for (Row row : CommandRefusedException.resultOf(door.page(request), texts).rows())
			table.row(Stream.of(columns).map(column -> list.cell(row, column)).toArray());
		return table.render(json);
	}
}
