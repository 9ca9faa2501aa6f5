package emporion.example.routes.server.console;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.example.routes.AssignCustomerOperation;
import emporion.example.routes.CreateRouteOperation;
import emporion.example.routes.PlanRouteOperation;
import emporion.example.routes.PrintRouteSheetOperation;
import emporion.platform.operation.Operation;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.runtime.ServerLists;
import emporion.platform.server.runtime.ServerOperations;
import emporion.platform.text.Texts;
import emporion.sales.PrintedDocument;

/** {@code routes:list}, {@code create}, {@code assign}, {@code plan}, {@code sheet}: routes at the console. */
@Component(service = RoutesCommands.class, property = { "osgi.command.scope=routes", "osgi.command.function=list", "osgi.command.function=create",
		"osgi.command.function=assign", "osgi.command.function=plan", "osgi.command.function=sheet" })
public final class RoutesCommands {

	private static final int MOST = 1000;

	private final ServerOperations operations;
	private final ServerLists lists;
	private final Texts texts;

	@Activate
	public RoutesCommands(@Reference ServerOperations operations, @Reference ServerLists lists, @Reference Texts texts) {
		this.operations = operations;
		this.lists = lists;
		this.texts = texts;
	}

	@Descriptor("Lists the routes and how many customers each serves")
	public String list(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		ConsoleTable table = new ConsoleTable("code", "name", "driver", "surcharge", "active", "customers");
		for (Row route : CommandRefusedException
				.resultOf(lists.as(ConsoleUser.of(session)).page(PageRequest.first("routes.routes", MOST)), texts).rows())
			table.row(route.cells().toArray());
		return table.render(json);
	}

	@Descriptor("Makes a route")
	public String create(CommandSession session, @Descriptor("code of the route") String code, @Descriptor("what people call it") String name,
			@Descriptor("surcharge on prices in per cent") String surcharge) {
		try {
			run(session, new CreateRouteOperation(code, name, "", new BigDecimal(surcharge)));
		} catch (NumberFormatException notANumber) {
			throw new CommandRefusedException("“" + surcharge + "” is not a number, as 2.5 is.");
		}
		return "The route " + code + " was made.";
	}

	@Descriptor("Puts a customer at the end of a route")
	public String assign(CommandSession session, @Descriptor("code of the route, or - for none") String route,
			@Descriptor("code of the customer") String customer) {
		int position = run(session, new AssignCustomerOperation(route.equals("-") ? "" : route, customer)).position();
		return position == 0 ? customer + " is on no route." : customer + " is stop " + position + " of " + route + ".";
	}

	@Descriptor("Plans a day’s drive with all orders that wait for it")
	public String plan(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("the day, as 2026-06-01; without it today") @Parameter(names = "--day", absentValue = "") String day,
			@Descriptor("code of the route") String route) {
		try {
			PlanRouteOperation.Planned planned = run(session,
					new PlanRouteOperation(route, Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse)));
			return new ConsoleRecord().with("plan", planned.number()).with("orders", planned.orders()).render(json);
		} catch (DateTimeParseException notADay) {
			throw new CommandRefusedException("“" + day + "” is not a day, as 2026-06-01 is.");
		}
	}

	@Descriptor("Writes a plan’s route sheet into a file of the server")
	public String sheet(CommandSession session, @Descriptor("language of the words") @Parameter(names = "--language", absentValue = "en") String language,
			@Descriptor("number of the plan") String plan, @Descriptor("the file to write") String file) {
		PrintedDocument document = run(session, new PrintRouteSheetOperation(plan, language));
		try {
			Files.write(Path.of(file), document.pdf());
		} catch (IOException unwritable) {
			throw new CommandRefusedException(file + " cannot be written: " + unwritable.getMessage());
		}
		return file + " was written.";
	}

	private <R extends Record> R run(CommandSession session, Operation<R> operation) {
		return CommandRefusedException.resultOf(operations.as(ConsoleUser.of(session)).run(operation), texts);
	}
}
