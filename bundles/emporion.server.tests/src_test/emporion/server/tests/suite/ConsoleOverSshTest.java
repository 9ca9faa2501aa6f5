package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import emporion.platform.server.console.internal.ConsoleGuard;
import emporion.platform.server.console.internal.ModuleCommands;
import emporion.platform.server.console.internal.SecurityCommands;
import emporion.platform.server.console.internal.SessionCommands;
import emporion.platform.server.console.internal.UserCommands;
import emporion.platform.server.console.internal.SshConsole;
import emporion.platform.server.console.internal.SuiteCommands;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.pricing.server.console.PricingCommands;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.server.console.SalesCommands;
import emporion.testing.server.TestServer;
import emporion.warehouse.server.console.WarehouseCommands;

/** The console's commands over a real SSH connection, answering in JSON. */
class ConsoleOverSshTest extends SuiteTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private ThreadIOImpl streams;
	private SshClient client;
	@TempDir
	private Path folder;
	private SshConsole console;

	@BeforeEach
	void open() {
		streams = new ThreadIOImpl();
		streams.start();
		ServerRuntime server = server().runtime();
		CommandProcessorImpl processor = new CommandProcessorImpl(streams);
		add(processor, "suite", new SuiteCommands(server), "status", "users");
		add(processor, "user", new UserCommands(server), "list", "create", "deactivate", "unlock");
		add(processor, "session", new SessionCommands(server), "list", "close");
		add(processor, "security", new SecurityCommands(server), "policy", "log", "verify");
		add(processor, "module", new ModuleCommands(server), "list");
		add(processor, "pricing", new PricingCommands(server.serverOperations(), server.texts()), "quote", "explain");
		add(processor, "sales", new SalesCommands(server.serverLists(), server.texts()), "orders");
		add(processor, "warehouse", new WarehouseCommands(server.serverLists(), server.texts()), "stock");
		console = new SshConsole(folder, "127.0.0.1", 0, processor, new ConsoleGuard(server.security()));
		client = SshClient.setUpDefaultClient();
		client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
		client.start();
	}

	private static void add(CommandProcessorImpl processor, String scope, Object commands, String... names) {
		for (String name : names)
			processor.addCommand(scope, commands, name);
	}

	@AfterEach
	void close() {
		client.stop();
		console.close();
		streams.stop();
	}

	@Test
	void theServerTellsHowItIs() throws IOException {
		JsonObject status = json("suite:status --json").getAsJsonObject();
		assertThat(status.get("state").getAsString()).isEqualTo("running");
		assertThat(status.get("businessDay").getAsString()).isEqualTo(TODAY.toString());
		assertThat(status.getAsJsonArray("modules").toString()).contains("catalog", "crm", "pricing", "warehouse", "sales");
		assertThat(run("suite:status")).contains("running");
	}

	@Test
	void theModulesAreListed() throws IOException {
		List<String> ids = json("module:list --json").getAsJsonArray().asList().stream().map(row -> row.getAsJsonObject().get("id").getAsString()).toList();
		assertThat(ids).containsExactlyInAnyOrder("platform", "catalog", "crm", "warehouse", "pricing", "sales");
	}

	@Test
	void aPriceIsQuotedAndExplained() throws IOException {
		JsonObject quote = json("pricing:quote --json P-07 ACME 3").getAsJsonObject();
		// 70.00 less 5 %
		assertThat(quote.get("price").getAsBigDecimal()).isEqualByComparingTo("66.5");
		assertThat(quote.get("listPrice").getAsBigDecimal()).isEqualByComparingTo("70");
		assertThat(quote.get("discount").getAsBigDecimal()).isEqualByComparingTo("5");
		assertThat(json("pricing:explain --json P-07 ACME 3").getAsJsonObject().toString()).contains("pricing.customerDiscount", "66.5");
		assertThat(run("pricing:explain P-07 ACME 3")).contains("Customer’s discount 5 %");
	}

	@Test
	void ordersAndTheirStockAreListed() throws IOException {
		String number = server().operations("anna").run(new PlaceOrderOperation(company().orderHeader(), List.of(company().line(8, "4")))).orElseThrow()
				.number().text();
		List<JsonElement> orders = json("sales:orders --json --state confirmed").getAsJsonArray().asList();
		// 4 × 80.00 less 5 % = 304.00
		assertThat(orders).anySatisfy(row -> {
			assertThat(row.getAsJsonObject().asMap().values().stream().map(JsonElement::toString)).contains("\"" + number + "\"");
			assertThat(row.getAsJsonObject().get("net").getAsBigDecimal()).isEqualByComparingTo("304");
		});
		JsonObject stock = json("warehouse:stock --json P-08").getAsJsonArray().get(0).getAsJsonObject();
		assertThat(stock.get("onHand").getAsBigDecimal()).isEqualByComparingTo("100");
		// 100 − 4
		assertThat(stock.get("free").getAsBigDecimal()).isEqualByComparingTo("96");
	}

	private JsonElement json(String command) throws IOException {
		return JsonParser.parseString(run(command));
	}

	private String run(String command) throws IOException {
		try (ClientSession session = client.connect(TestServer.ADMIN, "127.0.0.1", console.port()).verify(PATIENCE).getSession()) {
			session.addPasswordIdentity(TestServer.PASSWORD);
			session.auth().verify(PATIENCE);
			try (ChannelExec channel = session.createExecChannel(command)) {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				ByteArrayOutputStream err = new ByteArrayOutputStream();
				channel.setOut(out);
				channel.setErr(err);
				channel.open().verify(PATIENCE);
				channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
				assertThat(channel.getExitStatus()).as(err.toString(StandardCharsets.UTF_8)).isZero();
				return out.toString(StandardCharsets.UTF_8);
			}
		}
	}
}
