package emporion.sales.server.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

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
import emporion.sales.model.OrderState;

/** {@code sales:orders}, {@code sales:invoices}: the newest documents. */
@Component(service = SalesCommands.class, property = { "osgi.command.scope=sales", "osgi.command.function=orders",
		"osgi.command.function=invoices" })
public final class SalesCommands {

	private static final int MAX_ROWS = 1000;
	private static final String[] ORDER_COLUMNS = { "documentNumber", "documentDate", "customerCode", "customerName", "state", "warehouse",
			"net", "gross", "currency", "author" };
	private static final String[] INVOICE_COLUMNS = { "documentNumber", "issueDate", "customerCode", "customerName", "dueDate", "net", "vat",
			"gross", "paid", "open", "currency", "order" };

	private final ServerLists lists;
	private final Texts texts;

	@Activate
	public SalesCommands(@Reference ServerLists lists, @Reference Texts texts) {
		this.lists = lists;
		this.texts = texts;
	}

	@Descriptor("Lists orders, the newest first; at most 1000")
	public String orders(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("only in this state: draft, confirmed, partly_issued, issued or cancelled") @Parameter(names = { "--state",
					"-s" }, absentValue = "") String state,
			@Descriptor("words of number or customer; none for all orders") String... words) {
		PageRequest request = PageRequest.first("sales.orders", MAX_ROWS).searching(String.join(" ", words));
		return table(session, state.isEmpty() ? request : request.filteredBy(Filter.of("state", Comparison.EQUALS, literal(state))),
				ORDER_COLUMNS, json);
	}

	@Descriptor("Lists invoices with what is paid and open, the newest first; at most 1000")
	public String invoices(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("only what is not paid yet") @Parameter(names = "--open", presentValue = "true", absentValue = "false") boolean open,
			@Descriptor("words of number or customer; none for all invoices") String... words) {
		PageRequest request = PageRequest.first("sales.invoices", MAX_ROWS).searching(String.join(" ", words));
		return table(session, open ? request.filteredBy(Filter.of("open", Comparison.AT_LEAST, "0.01")) : request, INVOICE_COLUMNS, json);
	}

	private static String literal(String typed) {
		Optional<OrderState> state = Arrays.stream(OrderState.values()).filter(each -> each.name().equalsIgnoreCase(typed)).findFirst();
		return state.map(OrderState::name).orElseThrow(() -> new CommandRefusedException("“" + typed + "” is no state of an order; there are "
				+ String.join(", ", Arrays.stream(OrderState.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList()) + "."));
	}

	private String table(CommandSession session, PageRequest request, String[] columns, boolean json) {
		Lists door = lists.as(ConsoleUser.of(session));
		ListDescription list = CommandRefusedException.resultOf(door.describe(request.list()), texts);
		ConsoleTable table = new ConsoleTable(columns);
		List<Row> rows = CommandRefusedException.resultOf(door.page(request), texts).rows();
		rows.forEach(row -> table.row(Arrays.stream(columns).map(column -> list.cell(row, column)).toArray()));
		return table.render(json);
	}
}
