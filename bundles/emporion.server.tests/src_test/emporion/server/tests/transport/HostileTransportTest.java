package emporion.server.tests.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.channel.IChannel;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.spi.net4j.InternalChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import emporion.platform.wire.WireProtocol;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/**
 * Whoever reaches the port sends what he likes, before TLS, within it, and after a log-in. Meanwhile somebody works; afterwards the server
 * holds on to nothing.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileTransportTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	/** On a machine that does nothing else; on a busy one the attack takes its share, too. */
	private static final Duration SLOWER = Duration.ofMillis(100);
	private static final String SECONDS = "emporion.strangers.seconds";
	private static final String TLS = "TLSv1.3";
	private static final AtomicInteger MADE = new AtomicInteger();

	private final Random random = new Random(42);
	private TestServer server;
	private HonestClient honest;
	private Level before;
	private Duration usual;

	@BeforeAll
	void start() throws InterruptedException {
		System.setProperty(SECONDS, "3");
		server = TestServer.start(TestDatabase.H2.newUrl(), SettableClock.at(LocalDate.of(2026, 6, 1)));
		System.clearProperty(SECONDS);
		SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.TEN);
		server.createUsers("anna", "bogdan");
		server.client("bogdan").close();
		try (HonestClient warmUp = new HonestClient(server)) {
			Thread.sleep(3000);
			warmUp.p95();
		}
	}

	@AfterAll
	void stop() {
		server.close();
	}

	@BeforeEach
	void workHonestly() throws InterruptedException {
		honest = new HonestClient(server);
		Thread.sleep(1000);
		usual = honest.p95();
		before = Level.of(server);
	}

	@AfterEach
	void everythingIsAsBefore() throws InterruptedException {
		Duration meanwhile = honest.p95();
		System.out.printf("honest client: p95 %d ms, before the attack %d ms%n", meanwhile.toMillis(), usual.toMillis());
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(Level.of(server)).matches(now -> now.isBackTo(before), "as before: " + before));
		honest.close();
		assertThat(meanwhile).isLessThan(usual.multipliedBy(2).plus(SLOWER));
	}

	@Test
	void thousandConnectionsOfNoiseBeforeTls() throws IOException {
		for (int i = 0; i < 1000; i++)
			try (SocketChannel socket = SocketChannel.open(new InetSocketAddress("127.0.0.1", server.port()))) {
				socket.write(ByteBuffer.wrap(noise(1 + random.nextInt(2000))));
				// 200 a second; the attacker's own work is not to be measured
				LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
			}
	}

	@Test
	void thousandMalformedFramesBeforeTheLogInCloseTheConnection() throws IOException {
		for (int i = 0; i < 1000; i++)
			try (RawTls raw = new RawTls(server.port(), TLS)) {
				switch (i % 5) {
					case 0 -> raw.send(noise(1 + random.nextInt(4000)));
					case 1 -> raw.send(new byte[] { 0, 1, 0, 0 });
					case 2 -> raw.send(new byte[] { 0, 1, 0x7F, (byte) 0xFF });
					case 3 -> raw.frame(0, noise(20), true);
					default -> raw.openChannel(1, "heartbeat", 0);
				}
				if (i < 20 && i % 5 != 0)
					assertThat(raw.isClosedByServer()).as("case %d", i % 5).isTrue();
			} catch (IOException refused) {
				assertThat(i % 5).as("only a refused channel is answered by closing at once: %s", refused).isEqualTo(4);
			}
	}

	@Test
	void aRequestBeforeTheLogInIsSmall() throws IOException {
		try (RawTls raw = new RawTls(server.port(), TLS)) {
			raw.openChannel(1, WireProtocol.NAME, -1);
			byte[] part = request(7, WireProtocol.PAGE, noise(4000));
			// 17 × 4 006 bytes = 68 102 > 65 536
			for (int i = 0; i < 17; i++)
				raw.frame(1, part, false);
			assertThat(raw.isClosedByServer()).isTrue();
		}
	}

	@Test
	void ninetyEightThousandMalformedRequestsOfAUserAreRefused() {
		int logIns = 0;
		for (int sent = 0; sent < 98_000; logIns++)
			try (TestClient mallory = server.client("bogdan")) {
				IChannel repository = repositoryOf(mallory);
				for (; sent < 98_000 && mallory.repository().isOpen(); sent++)
					malformed(repository, sent);
			}
		System.out.printf("98 000 malformed requests in %d sessions%n", logIns);
		assertThat(logIns).as("a session with a thousand of them is closed").isGreaterThan(1);
	}

	private static IChannel repositoryOf(TestClient client) {
		return ((SignalProtocol<?>) ((CDONet4jSession) client.repository().session()).options().getNet4jProtocol()).getChannel();
	}

	private void malformed(IChannel repository, int number) {
		// about 10 000 a second; the attacker's own work is not to be measured
		if (number % 200 == 0)
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		short[] served = { CDOProtocolConstants.SIGNAL_LOAD_REVISIONS, CDOProtocolConstants.SIGNAL_QUERY, CDOProtocolConstants.SIGNAL_COMMIT_TRANSACTION,
					CDOProtocolConstants.SIGNAL_LOAD_PACKAGES, CDOProtocolConstants.SIGNAL_CHANGE_SUBSCRIPTION, CDOProtocolConstants.SIGNAL_LOAD_COMMIT_INFOS,
					CDOProtocolConstants.SIGNAL_REFRESH_SESSION };
		int id = 1_000_000 + number;
		switch (number % 4) {
			case 0 -> send(repository, request(id, served[random.nextInt(served.length)], noise(random.nextInt(40))));
			case 1 -> send(repository, request(id, (short) (1000 + random.nextInt(30_000)), noise(random.nextInt(40))));
			case 2 -> send(repository, answer(id, noise(random.nextInt(40))));
			default -> send(repository, request(id, CDOProtocolConstants.SIGNAL_COMMIT_TRANSACTION, giant()));
		}
	}

	@Test
	void nothingIsMadeOutOfSerializedObjects() throws IOException {
		byte[] bomb = serialized(new Bomb());
		MADE.set(0);
		try (RawTls raw = new RawTls(server.port(), TLS)) {
			raw.openChannel(1, WireProtocol.NAME, -1);
			raw.frame(1, remoteException(bomb), true);
			assertThat(raw.isClosedByServer()).as("exceptions are not taken").isTrue();
		}
		try (TestClient mallory = server.client("bogdan")) {
			IChannel repository = repositoryOf(mallory);
			send(repository, request(77, CDOProtocolConstants.SIGNAL_QUERY, queryWithAnException(bomb)));
			send(repository, remoteException(bomb));
			await().atMost(PATIENCE).until(() -> !mallory.repository().isOpen());
		}
		assertThat(MADE).hasValue(0);
	}

	@Test
	void fiveThousandHalfOpenConnections() throws IOException {
		Deque<AutoCloseable> open = new ArrayDeque<>();
		try {
			for (int i = 0; i < 5000; i++) {
				open.add(switch (i % 10) {
					case 0 -> new RawTls(server.port(), TLS);
					case 1, 2, 3 -> halfHello();
					default -> SocketChannel.open(new InetSocketAddress("127.0.0.1", server.port()));
				});
				if (open.size() > 1000)
					closeQuietly(open.poll());
			}
			assertThat(server.runtime().repository().connections()).as("at most 200 of them without a log-in").isLessThanOrEqualTo(before.connections() + 200);
			await().atMost(PATIENCE).until(() -> server.runtime().repository().connections() == before.connections());
		} finally {
			open.forEach(HostileTransportTest::closeQuietly);
		}
	}

	private SocketChannel halfHello() throws IOException {
		SocketChannel socket = SocketChannel.open(new InetSocketAddress("127.0.0.1", server.port()));
		// a TLS record of 512 bytes with a ClientHello of which only the beginning comes
		socket.write(ByteBuffer.wrap(new byte[] { 0x16, 3, 1, 2, 0, 1, 0, 1, (byte) 0xFC, 3, 3, 1, 2, 3, 4, 5 }));
		return socket;
	}

	private static void closeQuietly(AutoCloseable socket) {
		try {
			socket.close();
		} catch (Exception closedByTheServer) {
			// that is what it is about
		}
	}

	private byte[] noise(int length) {
		byte[] bytes = new byte[length];
		random.nextBytes(bytes);
		return bytes;
	}

	/** A commit that announces two billion objects of each kind. */
	private static byte[] giant() {
		byte[] bytes = new byte[64];
		for (int i = 0; i < bytes.length; i++)
			bytes[i] = (byte) (i % 5 == 4 ? 0x07 : 0xFF);
		return bytes;
	}

	private static byte[] request(int number, short signal, byte[] body) {
		return ByteBuffer.allocate(6 + body.length).putInt(number).putShort(signal).put(body).array();
	}

	private static byte[] answer(int number, byte[] body) {
		return ByteBuffer.allocate(4 + body.length).putInt(-number).put(body).array();
	}

	private static byte[] remoteException(byte[] bomb) {
		byte[] message = "x".getBytes(StandardCharsets.UTF_8);
		ByteBuffer body = ByteBuffer.allocate(4000).putInt(1).put((byte) 1).put(message).putInt(bomb.length).put(bomb);
		byte[] bytes = new byte[body.position()];
		body.flip().get(bytes);
		return request(99, SignalProtocol.SIGNAL_REMOTE_EXCEPTION, bytes);
	}

	private static byte[] queryWithAnException(byte[] bomb) {
		return ByteBuffer.allocate(bomb.length + 40).putInt(1).putInt(bomb.length).put(bomb).array();
	}

	private static byte[] serialized(Object object) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(object);
		}
		return bytes.toByteArray();
	}

	private static void send(IChannel channel, byte[] content) {
		IBuffer buffer = ((InternalChannel) channel).provideBuffer();
		buffer.startPutting(channel.getID()).put(content);
		buffer.setEOS(true);
		channel.sendBuffer(buffer);
	}

	/** Leaves a trace when somebody makes an object of it. */
	private static final class Bomb implements Serializable {

		private static final long serialVersionUID = 1L;

		private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
			in.defaultReadObject();
			MADE.incrementAndGet();
		}
	}
}
