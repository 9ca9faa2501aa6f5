package emporion.ui.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

import emporion.platform.operation.Operations;
import emporion.platform.query.ListDescription;
import emporion.platform.query.PageRequest;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/**
 * The sample company at work, for all tests of a class: its server and the clients of its users. Clients stay open from test to test, each
 * test finds them without tabs. When a test fails, the screens are kept as pictures that the message names.
 */
final class Workplace implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, TestExecutionExceptionHandler {

	/** Pieces of every product in stock at the beginning. */
	static final int STOCK = 100;
	/** The users, sellers both. */
	static final String ANNA = "anna";
	static final String BOHDAN = "bohdan";

	private final Map<String, ClientTester> clients = new LinkedHashMap<>();
	private TestServer server;
	private SampleCompany company;

	@Override
	public void beforeAll(ExtensionContext tests) {
		server = TestServer.start(TestDatabase.H2.newUrl(), SettableClock.at(LocalDate.now()));
		company = SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.valueOf(STOCK));
		server.createUsers(ANNA, BOHDAN);
	}

	@Override
	public void beforeEach(ExtensionContext test) {
		clients.values().forEach(Workplace::tidy);
	}

	private static void tidy(ClientTester client) {
		while (!client.screen().tabs().isEmpty()) {
			int before = client.screen().tabs().size();
			client.screen().closeTab();
			client.until("a tab closed", () -> client.screen().tabs().size() < before);
		}
	}

	TestServer server() {
		return server;
	}

	SampleCompany company() {
		return company;
	}

	/** A door of the server for one of its users. */
	Operations operations(String user) {
		return server.operations(user);
	}

	/** The client of a user, logged in. */
	ClientTester client(String user) {
		return clients.computeIfAbsent(user, login -> {
			ClientTester client = ClientTester.start(server.endpoint(), server.runtime().fingerprint().orElseThrow(), login,
					TestServer.PASSWORD);
			client.until("the workbench of " + login, () -> !client.screen().tabs().isEmpty());
			return client;
		});
	}

	/** A client that nobody is logged in with. */
	ClientTester freshClient() {
		return clients.computeIfAbsent("", nobody -> ClientTester.start());
	}

	/** What the server's list says, without any client. @return cells of these columns */
	List<List<Object>> rows(String list, String... columns) {
		ListDescription description = server.lists(TestServer.ADMIN).describe(list).orElseThrow();
		return server.lists(TestServer.ADMIN).page(PageRequest.first(list, 100)).orElseThrow().rows().stream().map(row -> List.of(columns).stream()
				.map(column -> Optional.ofNullable(row.cells().get(description.indexOf(column))).map(Workplace::plain).orElse("")).toList()).toList();
	}

	private static Object plain(Object cell) {
		return cell instanceof BigDecimal number ? number.setScale(Math.max(2, number.stripTrailingZeros().scale())) : cell;
	}

	@Override
	public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
		StringBuilder pictures = new StringBuilder();
		clients.forEach((user, client) -> pictures.append("\nscreen of ").append(user.isEmpty() ? "nobody" : user).append(": ")
				.append(client.picture(test.getRequiredTestMethod().getName() + (user.isEmpty() ? "" : "-" + user))));
		throw new AssertionError(failure.getMessage() + pictures, failure);
	}

	@Override
	public void afterAll(ExtensionContext tests) {
		clients.values().forEach(ClientTester::close);
		if (server != null)
			server.close();
	}
}
