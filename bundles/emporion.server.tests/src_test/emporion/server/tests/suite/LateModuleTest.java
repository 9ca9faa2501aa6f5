package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EPackage;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import emporion.base.value.Period;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.server.CatalogServerParts;
import emporion.crm.model.CrmPackage;
import emporion.crm.server.CrmServerParts;
import emporion.platform.account.LogInRequest;
import emporion.platform.model.PlatformPackage;
import emporion.platform.query.PageRequest;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.runtime.ServerParts;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.ServerLogIn;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.server.PricingServerParts;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/** A module that comes while the server runs works like one that was there from the start. */
class LateModuleTest {

	private static final String PASSWORD = "correct horse battery";

	@ParameterizedTest
	@EnumSource(TestDatabase.class)
	void bringsItsModelIntoTheRunningRepository(TestDatabase database) {
		String url = database.newUrl();
		try (ServerRuntime server = start(url); RepositorySession client = logIn(server);
				ServerDoor door = new ServerDoor(client.connector(), Duration.ofSeconds(20))) {
			List<String> told = new CopyOnWriteArrayList<>();
			door.onChanges(notice -> notice.changes().forEach(change -> told.add(change.type())));
			add(server);

			create(server, "RETAIL");

			assertThat(server.lists("admin").page(PageRequest.first("pricing.lists", 10)).orElseThrow().rows()).hasSize(1);
			await().untilAsserted(() -> assertThat(told).contains("pricing.PriceList"));
			assertThat(client.isOpen()).as("a client from before stays connected").isTrue();
			assertThat(refusalOf(server, "RETAIL")).as("unique codes hold").isEqualTo("PRC-021");
			try (RepositorySession late = logIn(server)) {
				assertThat(late.session().getPackageRegistry().getEPackage("http://emporion/pricing/1")).isNotNull();
			}
		}
		try (ServerRuntime again = start(url)) {
			add(again);
			assertThat(again.lists("admin").page(PageRequest.first("pricing.lists", 10)).orElseThrow().rows()).as("its data is there after a restart")
					.hasSize(1);
			assertThat(refusalOf(again, "RETAIL")).isEqualTo("PRC-021");
			create(again, "WHOLESALE");
		}
	}

	@ParameterizedTest
	@EnumSource(TestDatabase.class)
	void goesAndComesBackWithItsData(TestDatabase database) {
		try (ServerRuntime server = start(database.newUrl())) {
			ServerModule module = add(server);
			create(server, "RETAIL");
			server.remove(module);
			assertThat(server.modules()).noneMatch(present -> present.id().equals("pricing"));

			server.add(new PricingServerParts().module());

			assertThat(refusalOf(server, "RETAIL")).isEqualTo("PRC-021");
			assertThat(server.modules()).filteredOn(present -> present.id().equals("pricing")).hasSize(1);
		}
	}

	@ParameterizedTest
	@EnumSource(value = TestDatabase.class, names = "H2")
	void isNotTakenWithoutWhatItNeeds(TestDatabase database) {
		try (ServerRuntime server = ServerRuntime.start(settings(database.newUrl()), ServerParts.NONE)) {
			assertThatThrownBy(() -> server.add(new PricingServerParts().module())).isInstanceOf(IllegalArgumentException.class)
					.hasMessage("module pricing needs catalog, crm");
		}
	}

	private static ServerModule add(ServerRuntime server) {
		PricingServerParts pricing = new PricingServerParts();
		ServerModule module = pricing.module();
		server.add(module);
		pricing.rules().forEach(server::add);
		pricing.queries().forEach(server::add);
		pricing.handlers().forEach(server::add);
		return module;
	}

	private static void create(ServerRuntime server, String code) {
		server.operations("admin").run(list(code)).orElseThrow();
	}

	private static String refusalOf(ServerRuntime server, String code) {
		return server.operations("admin").run(list(code)).problems().getFirst().code();
	}

	private static CreatePriceListOperation list(String code) {
		return new CreatePriceListOperation(code, code, CurrencyUnit.of("PLN"), Period.ALWAYS, false);
	}

	private static ServerRuntime start(String url) {
		CatalogServerParts catalog = new CatalogServerParts();
		CrmServerParts crm = new CrmServerParts();
		return ServerRuntime.start(settings(url),
				new ServerParts(List.of(catalog.module(), crm.module()), List.of(), List.of(), List.of(), List.of(), List.of()));
	}

	private static ServerSettings settings(String url) {
		return new ServerSettings(url, SettableClock.at(SuiteTest.TODAY), "127.0.0.1", OptionalInt.of(0), TestServer.tls(), Optional.of(PASSWORD),
				password -> {
				});
	}

	private static RepositorySession logIn(ServerRuntime server) {
		List<EPackage> models = List.of(PlatformPackage.eINSTANCE, CatalogPackage.eINSTANCE, CrmPackage.eINSTANCE);
		return ServerLogIn.open(TestServer.endpoint(server), LogInRequest.of("admin", PASSWORD, "test"), models, new WireFormat())
				.map(ServerLogIn::repository).orElseThrow();
	}
}
