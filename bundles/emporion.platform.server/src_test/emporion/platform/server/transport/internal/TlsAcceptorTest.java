package emporion.platform.server.transport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.server.transport.ServerIdentity;
import emporion.platform.server.transport.TlsSettings;
import emporion.platform.session.ClientContainer;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerFingerprint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.transport.TlsEngines;
import emporion.platform.transport.UntrustedServerException;

/** Real connections on the loopback. */
class TlsAcceptorTest {

	private static final int PATIENCE_MILLIS = 15_000;
	private static final String PASSWORD = "store password";

	@TempDir
	private Path folder;
	private final IManagedContainer container = ContainerUtil.createContainer();
	private TlsAcceptor acceptor;

	@BeforeEach
	void prepare() {
		Net4jUtil.prepareContainer(container);
		container.activate();
	}

	@AfterEach
	void close() {
		if (acceptor != null)
			acceptor.close();
		LifecycleUtil.deactivate(container);
	}

	@Test
	void whatWasConfirmedIsBelieved() throws UntrustedServerException {
		ServerFingerprint fingerprint = serve(new TlsSettings.SelfSigned(folder));
		connect(ServerTrust.of(fingerprint));
	}

	@Test
	void aServerThatNobodyHasConfirmedIsNotBelieved() {
		ServerFingerprint fingerprint = serve(new TlsSettings.SelfSigned(folder));
		assertThatThrownBy(() -> connect(ServerTrust.AUTHORITIES)).isInstanceOfSatisfying(UntrustedServerException.class, untrusted -> {
			assertThat(untrusted.offered()).isEqualTo(fingerprint);
			assertThat(untrusted.known()).isEmpty();
		});
	}

	@Test
	void aServerWithAnotherCertificateIsNotBelieved() {
		ServerFingerprint former = ServerIdentity.of(new TlsSettings.SelfSigned(folder.resolve("former"))).fingerprint();
		ServerFingerprint now = serve(new TlsSettings.SelfSigned(folder.resolve("now")));
		assertThatThrownBy(() -> connect(ServerTrust.of(former))).isInstanceOfSatisfying(UntrustedServerException.class, untrusted -> {
			assertThat(untrusted.offered()).isEqualTo(now);
			assertThat(untrusted.known()).contains(former);
		});
	}

	@Test
	void theOwnCertificateIsKeptAndItsKeyIsReadByNobodyElse() throws IOException {
		TlsSettings own = new TlsSettings.SelfSigned(folder.resolve("tls"));
		ServerFingerprint first = ServerIdentity.of(own).fingerprint();
		assertThat(ServerIdentity.of(own).fingerprint()).as("at the next start").isEqualTo(first);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("tls/key.pem")))).isEqualTo("rw-------");
		assertThat(ServerIdentity.of(own).certificate().getSigAlgName()).isEqualTo("SHA256withECDSA");
		assertThat(Files.readString(folder.resolve("tls/certificate.pem"))).startsWith("-----BEGIN CERTIFICATE-----\n");
	}

	@Test
	void aCertificateInPemIsServed() throws UntrustedServerException, IOException, InterruptedException {
		ServerIdentity.of(new TlsSettings.SelfSigned(folder));
		connect(ServerTrust.of(serve(new TlsSettings.Pem(folder.resolve("certificate.pem"), folder.resolve("key.pem")))));
		Path store = store("RSA");
		acceptor.close();
		openssl("pkcs12", "-in", store.toString(), "-passin", "pass:" + PASSWORD, "-nokeys", "-out", folder.resolve("rsa.pem").toString());
		openssl("pkcs12", "-in", store.toString(), "-passin", "pass:" + PASSWORD, "-nocerts", "-nodes", "-out", folder.resolve("rsa.key").toString());
		connect(ServerTrust.of(serve(new TlsSettings.Pem(folder.resolve("rsa.pem"), folder.resolve("rsa.key")))));
	}

	@Test
	void aCertificateInPkcs12IsServed() throws UntrustedServerException, IOException, InterruptedException {
		Path store = store("EC");
		connect(ServerTrust.of(serve(new TlsSettings.Pkcs12(store, PASSWORD))));
		assertThatThrownBy(() -> ServerIdentity.of(new TlsSettings.Pkcs12(store, "wrong"))).isInstanceOf(IllegalStateException.class)
				.hasMessageContaining(store.toString()).hasMessageNotContaining("wrong\"");
		assertThatThrownBy(() -> ServerIdentity.of(new TlsSettings.Pem(store, store))).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void olderTlsIsNotSpoken() throws IOException {
		serve(new TlsSettings.SelfSigned(folder));
		try (SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket("127.0.0.1", acceptor.port())) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			socket.setEnabledProtocols(new String[] { "TLSv1.2" });
			assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class).hasMessageContaining("protocol_version");
		}
	}

	@Test
	void plainTextIsNotSpoken() throws IOException {
		serve(new TlsSettings.SelfSigned(folder));
		for (String text : List.of("GET / HTTP/1.1\r\nHost: erp\r\n\r\n", "\0\1\0\20\0\0\0\1\0\5", "SSH-2.0-OpenSSH_9.6\r\n"))
			try (Socket socket = new Socket("127.0.0.1", acceptor.port())) {
				socket.setSoTimeout(PATIENCE_MILLIS);
				socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
				socket.shutdownOutput();
				byte[] answer = socket.getInputStream().readAllBytes();
				assertThat(answer.length).as("at most an alert").isLessThanOrEqualTo(7);
			}
	}

	@Test
	void nobodyIsWaitedForWhoDoesNotAnswerInTls() throws IOException {
		try (ServerSocket silent = new ServerSocket(0); ClientContainer client = new ClientContainer()) {
			ServerEndpoint endpoint = new ServerEndpoint("127.0.0.1", silent.getLocalPort(), ServerTrust.AUTHORITIES);
			long begun = System.nanoTime();
			assertThatThrownBy(() -> client.connect(endpoint)).isInstanceOf(ServerUnavailableException.class);
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(25));
		}
	}

	@Test
	void onlyNewSuitesAreOffered() {
		SSLEngine engine = TlsEngines.server(ServerIdentity.of(new TlsSettings.SelfSigned(folder)).context());
		assertThat(engine.getEnabledProtocols()).containsExactly("TLSv1.3");
		assertThat(engine.getEnabledCipherSuites()).containsExactly("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256");
	}

	private ServerFingerprint serve(TlsSettings settings) {
		ServerIdentity identity = ServerIdentity.of(settings);
		try {
			acceptor = new TlsAcceptor("127.0.0.1", 0, identity, container);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return identity.fingerprint();
	}

	private void connect(ServerTrust trust) throws UntrustedServerException {
		try (ClientContainer client = new ClientContainer()) {
			assertThat(client.connect(new ServerEndpoint("127.0.0.1", acceptor.port(), trust)).isConnected()).isTrue();
		}
	}

	private Path store(String algorithm) throws IOException, InterruptedException {
		Path store = folder.resolve(algorithm + ".p12");
		run(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "erp", "-keyalg", algorithm, "-dname",
				"CN=erp.example", "-validity", "30", "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD);
		return store;
	}

	private static void openssl(String... arguments) throws IOException, InterruptedException {
		run(Stream.concat(Stream.of("openssl"), Stream.of(arguments)).toArray(String[]::new));
	}

	private static void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).inheritIO().start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isZero();
	}
}
