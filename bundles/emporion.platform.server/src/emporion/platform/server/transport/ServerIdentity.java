package emporion.platform.server.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import emporion.platform.server.transport.internal.PemFiles;
import emporion.platform.server.transport.internal.SelfSignedCertificate;
import emporion.platform.transport.ServerFingerprint;

/** The server's key and certificate, ready to be shown to clients. Immutable. */
public final class ServerIdentity {

	private static final int REMEMBERED_SESSIONS = 1;

	private final SSLContext context;
	private final X509Certificate certificate;

	private ServerIdentity(PrivateKey key, Certificate[] chain) throws GeneralSecurityException, IOException {
		certificate = (X509Certificate) chain[0];
		char[] password = "in memory only".toCharArray();
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		store.setKeyEntry("server", key, password, chain);
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(store, password);
		context = SSLContext.getInstance("TLSv1.3");
		context.init(keys.getKeyManagers(), null, null);
		// Sessions are not resumed: remembering them would only fill the memory.
		context.getServerSessionContext().setSessionCacheSize(REMEMBERED_SESSIONS);
	}

	/**
	 * Reads key and certificate, and makes them first where that is asked for.
	 *
	 * @throws IllegalStateException if they cannot be read, with the file and the reason
	 */
	public static ServerIdentity of(TlsSettings settings) {
		try {
			return switch (settings) {
				case TlsSettings.SelfSigned own -> {
					Path certificate = own.folder().resolve("certificate.pem");
					Path key = own.folder().resolve("key.pem");
					if (!Files.exists(certificate) && !Files.exists(key))
						SelfSignedCertificate.make(certificate, key);
					yield ofPem(certificate, key);
				}
				case TlsSettings.Pem pem -> ofPem(pem.certificates(), pem.key());
				case TlsSettings.Pkcs12 store -> ofPkcs12(store.file(), store.password().toCharArray());
			};
		} catch (GeneralSecurityException | IOException | UncheckedIOException | IllegalArgumentException e) {
			throw new IllegalStateException("the server's certificate cannot be used (" + settings + "): " + e.getMessage(), e);
		}
	}

	private static ServerIdentity ofPem(Path certificates, Path key) throws GeneralSecurityException, IOException {
		List<X509Certificate> chain = PemFiles.certificates(certificates);
		return new ServerIdentity(PemFiles.key(key, chain.getFirst().getPublicKey().getAlgorithm()), chain.toArray(Certificate[]::new));
	}

	private static ServerIdentity ofPkcs12(Path file, char[] password) throws GeneralSecurityException, IOException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			store.load(in, password);
		}
		for (String alias : Collections.list(store.aliases())) {
			Key key = store.getKey(alias, password);
			if (key instanceof PrivateKey found)
				return new ServerIdentity(found, store.getCertificateChain(alias));
		}
		throw new IllegalArgumentException("no key in " + file);
	}

	/** @return for the engines of accepted connections */
	public SSLContext context() {
		return context;
	}

	/** @return what people compare */
	public ServerFingerprint fingerprint() {
		return ServerFingerprint.of(certificate);
	}

	public X509Certificate certificate() {
		return certificate;
	}
}
