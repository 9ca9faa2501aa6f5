package emporion.warehouse.server.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.catalog.LocalName;
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

/** {@code warehouse:stock}: what lies where. */
@Component(service = WarehouseCommands.class, property = { "osgi.command.scope=warehouse", "osgi.command.function=stock" })
public final class WarehouseCommands {

	private static final int MAX_ROWS = 1000;

	private final ServerLists lists;
	private final Texts texts;

	@Activate
	public WarehouseCommands(@Reference ServerLists lists, @Reference Texts texts) {
		this.lists = lists;
		this.texts = texts;
	}

	@Descriptor("Shows what lies in the warehouses, how much of it is blocked and how much is free; at most 1000 rows")
	public String stock(CommandSession session, @Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("only in the warehouse with this code") @Parameter(names = { "--warehouse", "-w" }, absentValue = "") String warehouse,
			@Descriptor("words of the product's code, name or EAN; none for all products") String... product) {
		List<Filter> filters = new ArrayList<>();
		if (!warehouse.isEmpty())
			filters.add(Filter.of("warehouse", Comparison.EQUALS, warehouse));
		PageRequest request = PageRequest.first("warehouse.stock", MAX_ROWS).searching(String.join(" ", product))
				.filteredBy(filters.toArray(Filter[]::new));
		Lists door = lists.as(ConsoleUser.of(session));
		ListDescription stock = CommandRefusedException.resultOf(door.describe(request.list()), texts);
		ConsoleTable table = new ConsoleTable("product", "name", "warehouse", "onHand", "blocked", "free", "unit");
		for (Row row : CommandRefusedException.resultOf(door.page(request), texts).rows())
			table.row(stock.cell(row, "productCode"), name(stock, row), stock.cell(row, "warehouse"), stock.cell(row, "onHand"),
					stock.cell(row, "blocked"), stock.cell(row, "free"), stock.cell(row, "unit"));
		return table.render(json);
	}

	private static String name(ListDescription list, Row row) {
		return new LocalName(list.text(row, "nameEn"), list.text(row, "namePl"), list.text(row, "nameUk")).in(Locale.ENGLISH);
	}
}
