package emporion.catalog.server.console;

import java.util.Locale;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.catalog.LocalName;
import emporion.catalog.ProductLookup;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.runtime.ServerLists;
import emporion.platform.text.Texts;

/** {@code catalog:products}: the catalogue. */
@Component(service = CatalogCommands.class, property = { "osgi.command.scope=catalog", "osgi.command.function=products" })
public final class CatalogCommands {

	private static final int MAX_ROWS = 1000;

	private final ServerLists lists;
	private final Texts texts;

	@Activate
	public CatalogCommands(@Reference ServerLists lists, @Reference Texts texts) {
		this.lists = lists;
		this.texts = texts;
	}

	@Descriptor("Lists products; at most 1000")
	public String products(CommandSession session, @Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("words of code, name or EAN; none for all") String... words) {
		PageRequest request = PageRequest.first(ProductLookup.LIST, MAX_ROWS).searching(String.join(" ", words));
		Lists door = lists.as(ConsoleUser.of(session));
		ListDescription products = CommandRefusedException.resultOf(door.describe(request.list()), texts);
		ConsoleTable table = new ConsoleTable("code", "name", "unit", "ean", "vatRate", "purchasePrice", "active", "categories");
		for (Row row : CommandRefusedException.resultOf(door.page(request), texts).rows())
			table.row(products.cell(row, "code"), name(products, row), products.cell(row, "unit"), products.cell(row, "ean"),
					products.cell(row, "vatRate"), products.cell(row, "purchasePrice"), products.cell(row, "active"),
					products.cell(row, "categories"));
		return table.render(json);
	}

	private static String name(ListDescription list, Row row) {
		return new LocalName(list.text(row, "nameEn"), list.text(row, "namePl"), list.text(row, "nameUk")).in(Locale.ENGLISH);
	}
}
