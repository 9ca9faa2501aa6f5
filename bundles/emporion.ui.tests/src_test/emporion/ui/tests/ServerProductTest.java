package emporion.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import emporion.catalog.model.CatalogPackage;
import emporion.crm.model.CrmPackage;
import emporion.platform.account.LogInRequest;
import emporion.platform.model.PlatformPackage;
import emporion.platform.query.PageRequest;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.ServerLogIn;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerFingerprint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;
import emporion.pricing.model.PricingPackage;
import emporion.sales.model.SalesPackage;
import emporion.warehouse.model.WarehousePackage;

/** The built server as an administrator has it: the demo's day, then an ordinary start on what it left. */
class ServerProductTest {

	private static final String PASSWORD = "greenfield";
	private static final String[] DEMO = { "-Demporion.demo=true", "-Demporion.demo.exit=true",
			"-Demporion.modules=catalog,crm,pricing,warehouse,sales,demo" };

	@TempDir
	Path home;

	@Test
	void theDemoPlaysItsDayAndTheServerServesWhatItLeft() throws IOException {
		try (BuiltServer demo = BuiltServer.start(home, DEMO)) {
			assertThat(demo.end()).as(demo.output()).isZero();
			assertThat(demo.output()).contains("FV/2026/000001", "open 0.00 PLN", "back order", "The story is over");
			assertThat(demo.complaints()).isEmpty();
		}
		// offer and invoice, each in the customer's language and in English
		assertThat(prints()).hasSize(4);

		try (BuiltServer server = BuiltServer.start(home)) {
			int port = server.port();
			Console console = new Console(server.consolePort(), "admin", PASSWORD);
			assertThat(console.json("suite:status --json").getAsJsonObject().get("state").getAsString()).isEqualTo("running");
			assertThat(console.json("module:list --json").getAsJsonArray().asList()).extracting(row -> row.getAsJsonObject().get("id").getAsString())
					.contains("platform", "catalog", "crm", "pricing", "warehouse", "sales");
			String product = console.json("warehouse:stock --json").getAsJsonArray().get(0).getAsJsonObject().get("product").getAsString();
			JsonObject price = console.json("pricing:explain --json " + product + " K-000001 3").getAsJsonObject();
			assertThat(price.toString()).contains("pricing.");

			String fingerprint = console.json("suite:fingerprint --json").getAsJsonObject().get("sha256").getAsString();
			aSellerLogsIn(new ServerEndpoint("127.0.0.1", port, new ServerTrust(ServerFingerprint.parse(fingerprint))));

			assertThat(server.stop()).as(server.output()).isZero();
			assertThat(server.complaints()).isEmpty();
		}
	}

	private static void aSellerLogsIn(ServerEndpoint server) {
		try (RepositorySession session = ServerLogIn.open(server, LogInRequest.of("anna.nowak", PASSWORD, "test"),
				List.of(PlatformPackage.eINSTANCE, CatalogPackage.eINSTANCE, CrmPackage.eINSTANCE, WarehousePackage.eINSTANCE,
						PricingPackage.eINSTANCE, SalesPackage.eINSTANCE),
				new WireFormat()).map(ServerLogIn::repository).orElseThrow(); ServerDoor door = new ServerDoor(session.connector(), Duration.ofSeconds(60))) {
			// the demo loads 280 parties; one lead has become a customer since
			assertThat(door.lists().count(PageRequest.first("crm.parties", 1)).orElseThrow().rows()).isEqualTo(280 + 1);
		}
	}

	private List<Path> prints() throws IOException {
		try (Stream<Path> files = Files.list(home.resolve("demo"))) {
			List<Path> printed = files.toList();
			for (Path file : printed)
				assertThat(Files.readAllBytes(file)).as(file.toString()).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
			return printed;
		}
	}
}
