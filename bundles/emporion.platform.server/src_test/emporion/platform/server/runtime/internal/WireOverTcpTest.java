package emporion.platform.server.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.model.ModuleState;
import emporion.platform.model.PlatformFactory;
import emporion.platform.operation.Operation;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Operations;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.server.delivery.ClientFiles;
import emporion.platform.server.operation.InMemoryWorks;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.operation.internal.OpenGuard;
import emporion.platform.server.operation.internal.OperationRunner;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.query.internal.ListRunner;
import emporion.platform.server.query.internal.OpenLists;
import emporion.platform.server.transport.ServerIdentity;
import emporion.platform.server.transport.TlsSettings;
import emporion.platform.server.transport.internal.TlsAcceptor;
import emporion.platform.server.transport.internal.TlsServerConnector;
import emporion.platform.session.ClientContainer;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.transport.UntrustedServerException;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.ChangeNotice.ChangedObjects;
import emporion.platform.wire.ServerDoor;
import emporion.platform.account.SessionInfo;
import emporion.platform.server.session.CurrentSession;
import emporion.platform.wire.WireFormat;
import emporion.platform.wire.WireProtocol;

class WireOverTcpTest {

	record NoteOperation(String text) implements Operation<Noted> {
	}

	record Noted(String text, String by) {
	}

	record UnknownOperation() implements Operation<Noted> {
	}

	private final InMemoryWorks works = new InMemoryWorks();
	private final CountDownLatch held = new CountDownLatch(1);
	private final IManagedContainer server = ContainerUtil.createContainer();
	private final ClientContainer client = new ClientContainer();
	@TempDir
	private Path home;
	private TlsAcceptor acceptor;
	private volatile Optional<String> user = Optional.of("anna");
	private ServerProtocols protocols;
	private IConnector connector;
	private ServerDoor door;

	@BeforeEach
	void connect() throws IOException, UntrustedServerException {
		OperationRunner runner = new OperationRunner(works, new StoppedClock(), new WireFormat(), new OpenGuard());
		runner.add(new NoteHandler());
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:");
		ListRunner lists = new ListRunner(database, null, true, Duration.ofSeconds(5), new OpenLists());
		lists.add(new TenRows());
		protocols = new ServerProtocols(new WireService(runner, lists, new WireFormat(), () -> ClientFiles.NONE, null, new CurrentSession()),
				new ServerProtocols.Sessions() {
					@Override
					public Optional<SessionInfo> on(SignalProtocol<?> protocol) {
						return userOf(protocol).map(login -> new SessionInfo("s1", login, "CLIENT", "127.0.0.1", "test", Instant.EPOCH, Instant.EPOCH, true, false));
					}

					@Override
					public void active(SignalProtocol<?> protocol) {
						// nobody looks
					}

					@Override
					public Object connectionOf(SignalProtocol<?> protocol) {
						return protocol;
					}
				});
		Net4jUtil.prepareContainer(server);
		server.registerFactory(protocols);
		server.activate();
		ServerIdentity identity = ServerIdentity.of(new TlsSettings.SelfSigned(home));
		acceptor = new TlsAcceptor("127.0.0.1", 0, identity, server);
		connector = client.connect(new ServerEndpoint("127.0.0.1", acceptor.port(), ServerTrust.of(identity.fingerprint())));
		door = new ServerDoor(connector, Duration.ofSeconds(10));
		door.lists().describe("test.rows").orElseThrow();
	}

	@AfterEach
	void disconnect() {
		held.countDown();
		door.close();
		client.close();
		acceptor.close();
		LifecycleUtil.deactivate(server);
		protocols.close();
	}

	@Test
	void anOperationRunsAsTheUserOfTheConnection() {
		assertThat(door.operations().run(new NoteOperation("Zażółć їжак"))).isEqualTo(Outcome.done(new Noted("Zażółć їжак", "anna")));
		assertThat(works.all(ModuleState.class)).extracting(ModuleState::getModuleId).containsExactly("Zażółć їжак");
	}

	@Test
	void theSameIdIsDoneOnce() {
		UUID id = UUID.randomUUID();
		Outcome<Noted> first = door.operations().run(id, new NoteOperation("a"));
		assertThat(door.operations().run(id, new NoteOperation("a"))).isEqualTo(first);
		assertThat(works.all(ModuleState.class)).hasSize(1);
	}

	@Test
	void withoutALogInNothingIsAnswered() {
		user = Optional.empty();
		assertThat(door.operations().run(new NoteOperation("a")).problems()).containsExactly(Problem.error("PLT-005"));
		assertThat(door.lists().describe("test.rows").problems()).containsExactly(Problem.error("PLT-005"));
		assertThat(door.lists().page(PageRequest.first("test.rows", 1)).problems()).containsExactly(Problem.error("PLT-005"));
		assertThat(works.all(ModuleState.class)).isEmpty();
	}

	@Test
	void listsAreDescribedPagedAndCounted() {
		assertThat(door.lists().describe("test.rows").orElseThrow().columns()).hasSize(2);
		Page page = door.lists().page(PageRequest.first("test.rows", 3)).orElseThrow();
		assertThat(page.rows()).hasSize(3);
		assertThat(page.rows().getFirst().cells()).containsExactly(1L, "row 1");
		assertThat(door.lists().page(PageRequest.first("test.rows", 10).after(page.next().orElseThrow())).orElseThrow().rows()).hasSize(7);
		assertThat(door.lists().count(PageRequest.first("test.rows", 1).filteredBy(Filter.of("number", Comparison.AT_LEAST, "8"))).orElseThrow().rows())
				.isEqualTo(3);
		assertThat(door.lists().page(PageRequest.first("test.other", 3)).problems()).containsExactly(Problem.error("PLT-020", "test.other"));
	}

	@Test
	void unknownOperationsAndDefectsAreAnsweredAsProblems() {
		assertThat(door.operations().run(new UnknownOperation()).problems()).extracting(Problem::code).containsExactly("PLT-002");
		assertThat(door.operations().run(new NoteOperation("defect")).problems()).extracting(Problem::code).containsExactly("PLT-001");
	}

	@Test
	void oversizedOperationsAreNotEvenSent() {
		assertThat(door.operations().run(new NoteOperation("x".repeat(WireProtocol.MAX_REQUEST / 4))).problems()).extracting(Problem::code)
				.containsExactly("PLT-007");
	}

	@Test
	void aPageOfAMegabyteArrives() {
		assertThat(door.operations().run(new NoteOperation("x".repeat(190_000))).orElseThrow().text()).hasSize(190_000);
	}

	@Test
	void manyRequestsAtOnceGetTheirOwnAnswers() {
		List<CompletableFuture<Void>> asked = IntStream.range(0, 50).mapToObj(i -> CompletableFuture.runAsync(
				() -> assertThat(door.operations().run(new NoteOperation("n" + i)).orElseThrow().text()).isEqualTo("n" + i))).toList();
		asked.forEach(CompletableFuture::join);
		assertThat(works.all(ModuleState.class)).hasSize(50);
	}

	@Test
	void aClientWithTooManyRequestsUnderWayIsTurnedAwayAndOthersAreServed() {
		List<CompletableFuture<Outcome<Noted>>> waiting = new ArrayList<>();
		for (int i = 0; i < 80; i++)
			waiting.add(CompletableFuture.supplyAsync(() -> door.operations().run(new NoteOperation("wait")), task -> Thread.ofVirtual().start(task)));
		await().until(() -> waiting.stream().filter(CompletableFuture::isDone).count() == 80 - 64);
		assertThat(waiting.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join).flatMap(outcome -> outcome.problems().stream()))
				.hasSize(16).containsOnly(Problem.error("PLT-006"));
		held.countDown();
		assertThat(waiting.stream().map(CompletableFuture::join).filter(Outcome::isDone)).hasSize(64);
	}

	@Test
	void changesAreToldToClientsThatAreLoggedIn() {
		List<ChangeNotice> told = Collections.synchronizedList(new ArrayList<>());
		Runnable end = door.onChanges(told::add);
		door.ping();
		ChangeNotice notice = new ChangeNotice(List.of(new ChangedObjects("sales.Order", List.of(5L, 7L))), false);
		protocols.tellAll(WireProtocol.CHANGES, login -> Optional.of(new WireFormat().write(notice)));
		await().untilAsserted(() -> assertThat(told).containsExactly(notice));
		assertThat(notice.concerns("sales.Order")).isTrue();
		end.run();
		user = Optional.empty();
		protocols.tellAll(WireProtocol.CHANGES, login -> Optional.of(new WireFormat().write(notice)));
		door.ping();
		assertThat(told).hasSize(1);
	}

	@Test
	void aLostConnectionIsSaidToBeOne() {
		Operations operations = door.operations();
		assertThat(door.ping()).isPositive();
		acceptor.close();
		assertThatThrownBy(() -> operations.run(new NoteOperation("a"))).isInstanceOf(ServerUnavailableException.class);
		assertThatThrownBy(() -> door.ping()).isInstanceOf(ServerUnavailableException.class);
	}

	private Optional<String> userOf(SignalProtocol<?> protocol) {
		((TlsServerConnector) protocol.getChannel().getMultiplexer()).setAuthenticated(user.isPresent());
		return user;
	}

	private final class NoteHandler implements OperationHandler<NoteOperation, Noted> {
		@Override
		public Class<NoteOperation> operation() {
			return NoteOperation.class;
		}

		@Override
		public Outcome<Noted> handle(NoteOperation asked, OperationContext context) {
			if (asked.text().equals("defect"))
				throw new IllegalStateException("a defect");
			if (asked.text().equals("wait"))
				waitForTheTest();
			ModuleState note = PlatformFactory.eINSTANCE.createModuleState();
			note.setModuleId(asked.text());
			context.work().add(note);
			return Outcome.done(new Noted(asked.text(), context.user()));
		}

		private void waitForTheTest() {
			try {
				held.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private static final class TenRows implements ListQuery {
		@Override
		public String name() {
			return "test.rows";
		}

		@Override
		public Definition define(SqlNames names) {
			return new Definition("(SELECT x AS cdo_id, 0 AS cdo_revised, 1 AS cdo_version FROM SYSTEM_RANGE(1, 10)) o", "", List.of(),
					List.of(Column.of("number", ColumnType.INTEGER, "o.cdo_id"), Column.of("text", ColumnType.TEXT, "'row ' || o.cdo_id")), List.of(),
					Optional.empty());
		}
	}

	private static final class StoppedClock implements BusinessClock {
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
