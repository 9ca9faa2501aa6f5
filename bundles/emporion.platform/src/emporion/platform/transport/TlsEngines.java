package emporion.platform.transport;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** TLS 1.3 and nothing older. */
public final class TlsEngines {

	private static final String[] PROTOCOLS = { "TLSv1.3" };
	private static final String[] SUITES = { "TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256" };

	private TlsEngines() {
	}

	/** @return an engine for one connection to that server */
	public static SSLEngine client(ServerEndpoint server) {
		try {
			SSLContext context = SSLContext.getInstance("TLSv1.3");
			context.init(null, new TrustManager[] { new KnownServers(server.trust()) }, null);
			SSLEngine engine = context.createSSLEngine(server.host(), server.port());
			engine.setUseClientMode(true);
			SSLParameters parameters = strict(engine);
			parameters.setEndpointIdentificationAlgorithm("HTTPS");
			engine.setSSLParameters(parameters);
			return engine;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java cannot speak TLS 1.3", e);
		}
	}

	/** @return an engine for one accepted connection */
	public static SSLEngine server(SSLContext identity) {
		SSLEngine engine = identity.createSSLEngine();
		engine.setUseClientMode(false);
		engine.setSSLParameters(strict(engine));
		return engine;
	}

	private static SSLParameters strict(SSLEngine engine) {
		SSLParameters parameters = engine.getSSLParameters();
		parameters.setProtocols(PROTOCOLS);
		parameters.setCipherSuites(SUITES);
		return parameters;
	}

	/** The remembered certificate first; otherwise the authorities that Java trusts, with the name checked. */
	private static final class KnownServers extends X509ExtendedTrustManager {

		private final ServerTrust trust;
		private final X509ExtendedTrustManager authorities;

		KnownServers(ServerTrust trust) throws GeneralSecurityException {
			this.trust = trust;
			TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			factory.init((KeyStore) null);
			authorities = Arrays.stream(factory.getTrustManagers()).filter(X509ExtendedTrustManager.class::isInstance)
					.map(X509ExtendedTrustManager.class::cast).findFirst().orElseThrow();
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String keyType, SSLEngine engine) throws CertificateException {
			ServerFingerprint offered = ServerFingerprint.of(chain[0]);
			if (trust.known().filter(offered::equals).isPresent())
				return;
			try {
				authorities.checkServerTrusted(chain, keyType, engine);
			} catch (CertificateException unknown) {
				UntrustedServerException untrusted = new UntrustedServerException(offered, trust.known());
				untrusted.addSuppressed(unknown);
				throw untrusted;
			}
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String keyType, Socket socket) throws CertificateException {
			throw new CertificateException("only engines are used");
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
			throw new CertificateException("only engines are used");
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String keyType, SSLEngine engine) throws CertificateException {
			throw new CertificateException("this is the client");
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String keyType, Socket socket) throws CertificateException {
			throw new CertificateException("this is the client");
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
			throw new CertificateException("this is the client");
		}

		@Override
		public X509Certificate[] getAcceptedIssuers() {
			return new X509Certificate[0];
		}
	}
}
