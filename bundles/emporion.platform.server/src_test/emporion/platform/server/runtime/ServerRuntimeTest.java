package emporion.platform.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.Ref;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.model.NumberSeries;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.Operation;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Operations;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Sort;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.platform.account.LogInRequest;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.ServerLogIn;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;

/** A real repository, on H2 in a file; with the system property emporion.test.postgresql on that JDBC URL. */
class ServerRuntimeTest {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;
	private static final String POSTGRESQL = System.getProperty("emporion.test.postgresql", "");

	record DrawOperation(String kind) implements Operation<Drawn> {
	}

	record Drawn(String number) {
	}

	record BeginOperation(String kind) implements Operation<Begun> {
	}

	record Begun(Ref<NumberSeries> series) {
	}

	/** Adds without holding anything, so that others conflict. */
	record AddOperation(Ref<NumberSeries> series) implements Operation<Drawn> {
	}

	@TempDir
	private Path home;
	private String database;
	private ServerRuntime server;

	@BeforeEach
	void start() throws SQLException {
		database = POSTGRESQL.isEmpty() ? null : freshDatabase();
		server = started();
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void theFirstAdministratorLogsInAndWhatSheDoesIsThereAfterARestart() {
		Operations admin = server.operations("admin");
		admin.run(new CreateAccountOperation("anna", "Anna", "pl", false, "correct horse")).orElseThrow();
		UUID id = UUID.randomUUID();
		Outcome<Drawn> drawn = admin.run(id, new DrawOperation("FV"));
		assertThat(drawn).isEqualTo(Outcome.done(new Drawn("FV/2026/000001")));
		server.close();
		server = started();
		assertThat(server.accounts().isRight("anna", "correct horse".toCharArray())).isTrue();
		assertThat(server.operations("admin").run(id, new DrawOperation("FV"))).as("the same id, after a restart").isEqualTo(drawn);
		assertThat(server.operations("anna").run(id, new DrawOperation("FV")).problems()).containsExactly(Problem.error("PLT-003", id));
		assertThat(server.operations("admin").run(new DrawOperation("FV"))).isEqualTo(Outcome.done(new Drawn("FV/2026/000002")));
	}

	@Test
	void eightWritersDrawSixteenHundredNumbersWithoutGapsOrRepetition() throws Exception {
		List<String> numbers = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<List<String>>> drawn = IntStream.range(0, 8).mapToObj(writer -> threads.submit(() -> IntStream.range(0, 200)
					.mapToObj(i -> server.operations(Accounts.SYSTEM).run(new DrawOperation("ZA")).orElseThrow().number()).toList())).toList();
			for (Future<List<String>> future : drawn)
				numbers.addAll(future.get());
		}
		assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 1600).mapToObj(n -> String.format("ZA/2026/%06d", n)).toList());
	}

	@Test
	void conflictsAreRunAgainUntilAllHaveTheirTurn() throws Exception {
		Ref<NumberSeries> series = server.operations("admin").run(new BeginOperation("XX")).orElseThrow().series();
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			List<Future<Long>> done = IntStream.range(0, 3).mapToObj(writer -> threads.submit(() -> IntStream.range(0, 20)
					.filter(i -> server.operations(Accounts.SYSTEM).run(new AddOperation(series)).isDone()).count())).toList();
			long sum = 0;
			for (Future<Long> future : done)
				sum += future.get();
			// Three writers twenty times: 3 × 20 = 60, none lost.
			assertThat(sum).isEqualTo(60);
		}
		assertThat(server.operations("admin").run(new AddOperation(series)).orElseThrow().number()).isEqualTo("61");
	}

	@Test
	void clientsLogInByPasswordAndRunOperationsAsThemselves() {
		server.operations("admin").run(new CreateAccountOperation("anna", "Anna", "pl", false, "correct horse")).orElseThrow();
		assertThat(connect("anna", "wrong password").problems()).extracting(Problem::code).containsExactly("PLT-030");
		assertThat(connect("nobody", "correct horse").problems()).extracting(Problem::code).containsExactly("PLT-030");
		try (RepositorySession session = connect("anna", "correct horse").orElseThrow();
				ServerDoor door = new ServerDoor(session.connector(), Duration.ofSeconds(20))) {
			assertThat(server.repository().usersOnline()).containsExactly("anna");
			assertThat(door.operations().run(new CreateAccountOperation("olha", "Olha", "uk", false, "correct horse")).problems())
					.containsExactly(Problem.error("PLT-240", "RUN", "platform.account.CreateAccountOperation"));
			assertThat(door.operations().run(new DrawOperation("FV")).orElseThrow().number()).isEqualTo("FV/2026/000001");
		}
		await().until(() -> server.repository().usersOnline().isEmpty());
	}

	@Test
	void listsShowWhatIsCommittedAndClientsHearOfChanges() {
		server.operations("admin").run(new CreateAccountOperation("anna", "Anna Żak", "pl", true, "correct horse")).orElseThrow();
		try (RepositorySession session = connect("anna", "correct horse").orElseThrow();
				ServerDoor door = new ServerDoor(session.connector(), Duration.ofSeconds(20))) {
			List<ChangeNotice> told = Collections.synchronizedList(new ArrayList<>());
			door.onChanges(told::add);
			Lists lists = door.lists();
			Page page = lists.page(PageRequest.first("test.accounts", 10).sortedBy(Sort.ascending("login"))).orElseThrow();
			assertThat(page.rows()).extracting(row -> row.cells().get(0)).containsExactly("admin", "anna");
			server.operations("admin").run(new CreateAccountOperation("olha", "Olha", "uk", false, "correct horse")).orElseThrow();
			await().untilAsserted(() -> assertThat(told).isNotEmpty());
			assertThat(told.getFirst().concerns("platform.Account")).isTrue();
			assertThat(told.getFirst().concerns("platform.Credential")).as("hidden from clients").isFalse();
			assertThat(lists.count(PageRequest.first("test.accounts", 1).filteredBy(Filter.of("login", Comparison.STARTS_WITH, "o"))).orElseThrow().rows())
					.isEqualTo(1);
		}
	}

	@Test
	void afterTheEndOperationsAreRefused() {
		Operations admin = server.operations("admin");
		server.close();
		assertThat(admin.run(new DrawOperation("FV")).problems()).containsExactly(Problem.error("PLT-008"));
	}

	@Test
	void aModuleThatLacksAnotherIsNamed() {
		ServerModule lonely = new TestModule() {
			@Override
			public Set<String> requires() {
				return Set.of("catalog", "platform");
			}
		};
		assertThatThrownBy(() -> ServerRuntime.start(ServerSettings.local(home.resolve("other"), new FixedClock(), 0, "first password"),
				new ServerParts(List.of(lonely), List.of(), List.of(), List.of(), List.of(), List.of()))).hasMessage("module test needs catalog");
	}

	private ServerRuntime started() {
		ServerSettings settings = ServerSettings.local(home, new FixedClock(), 0, "first password");
		if (database != null)
			settings = new ServerSettings(database, settings.clock(), settings.host(), settings.port(), settings.tls(), settings.adminPassword(), settings.announce());
		return ServerRuntime.start(settings, new ServerParts(List.of(), List.of(new DrawHandler(), new BeginHandler(), new AddHandler()), List.of(),
				List.of(), List.of(new AccountList()), List.of()));
	}

	private Outcome<RepositorySession> connect(String user, String password) {
		ServerEndpoint endpoint = new ServerEndpoint("127.0.0.1", server.port().orElseThrow(), ServerTrust.of(server.fingerprint().orElseThrow()));
		return ServerLogIn.open(endpoint, LogInRequest.of(user, password, "test"), List.of(MODEL), new WireFormat()).map(ServerLogIn::repository);
	}

	private static String freshDatabase() throws SQLException {
		String name = "t" + UUID.randomUUID().toString().replace("-", "");
		try (Connection plain = DriverManager.getConnection(POSTGRESQL); Statement statement = plain.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		}
		return POSTGRESQL.replaceFirst("/[a-z]+\\?", "/" + name + "?");
	}

	private static final class DrawHandler implements OperationHandler<DrawOperation, Drawn> {
		@Override
		public Class<DrawOperation> operation() {
			return DrawOperation.class;
		}

		@Override
		public boolean isForEverybody() {
			return true;
		}

		@Override
		public Outcome<Drawn> handle(DrawOperation asked, OperationContext context) {
			return Outcome.done(new Drawn(context.nextNumber(asked.kind(), "", 2026).text()));
		}
	}

	private static final class BeginHandler implements OperationHandler<BeginOperation, Begun> {
		@Override
		public Class<BeginOperation> operation() {
			return BeginOperation.class;
		}

		@Override
		public Outcome<Begun> handle(BeginOperation asked, OperationContext context) {
			NumberSeries series = PlatformFactory.eINSTANCE.createNumberSeries();
			series.setKind(asked.kind());
			series.setBranch("");
			series.setYear(2026);
			return Outcome.done(new Begun(context.work().refOf(context.work().add(series))));
		}
	}

	private static final class AddHandler implements OperationHandler<AddOperation, Drawn> {
		@Override
		public Class<AddOperation> operation() {
			return AddOperation.class;
		}

		@Override
		public Outcome<Drawn> handle(AddOperation asked, OperationContext context) {
			NumberSeries series = context.work().find(asked.series(), NumberSeries.class).orElseThrow();
			long next = series.getLastNumber() + 1;
			context.work().change(series).set(MODEL.getNumberSeries_LastNumber(), next);
			return Outcome.done(new Drawn(String.valueOf(next)));
		}
	}

	private static final class AccountList implements ListQuery {
		@Override
		public String name() {
			return "test.accounts";
		}

		@Override
		public Definition define(SqlNames names) {
			return new Definition(names.table(MODEL.getAccount()) + " o", "", List.of(),
					List.of(Column.of("login", ColumnType.TEXT, "o." + names.column(MODEL.getAccount_Login())),
							Column.of("active", ColumnType.FLAG, "o." + names.column(MODEL.getAccount_Active()))),
					List.of(), Optional.empty());
		}
	}

	private static class TestModule implements ServerModule {
		@Override
		public String id() {
			return "test";
		}

		@Override
		public Set<String> requires() {
			return Set.of();
		}

		@Override
		public List<EPackage> packages() {
			return List.of();
		}

		@Override
		public List<EClass> registers() {
			return List.of();
		}

		@Override
		public Set<EClass> writtenByOperationsOnly() {
			return Set.of();
		}

		@Override
		public List<Index> indexes() {
			return List.of();
		}
	}

	private static final class FixedClock implements BusinessClock {
		@Override
		public Instant now() {
			return Instant.parse("2026-06-01T08:00:00Z");
		}

		@Override
		public ZoneId zone() {
			return ZoneId.of("Europe/Warsaw");
		}
	}
}
