package emporion.platform.server.transport;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/** Where the server's key and certificate are. */
public sealed interface TlsSettings {

	/**
	 * Made by the server itself at its first start, and kept.
	 *
	 * @param folder gets {@code certificate.pem} and {@code key.pem}; only the server's user may read the key
	 */
	record SelfSigned(Path folder) implements TlsSettings {
		public SelfSigned {
			requireNonNull(folder, "folder");
		}
	}

	/**
	 * The customer's own, in PEM.
	 *
	 * @param certificates the server's certificate first, then those that lead to the authority's
	 * @param key          not encrypted, PKCS#8 ({@code BEGIN PRIVATE KEY}); EC or RSA
	 */
	record Pem(Path certificates, Path key) implements TlsSettings {
		public Pem {
			requireNonNull(certificates, "certificates");
			requireNonNull(key, "key");
		}
	}

	/** The customer's own, in PKCS#12 with one key. */
	record Pkcs12(Path file, String password) implements TlsSettings {
		public Pkcs12 {
			requireNonNull(file, "file");
			requireNonNull(password, "password");
		}

		@Override
		public String toString() {
			return "Pkcs12[" + file + "]";
		}
	}

	/**
	 * As the system properties say: {@code emporion.tls.certificate} and {@code emporion.tls.key} name PEM files; {@code emporion.tls.pkcs12}
	 * a PKCS#12 file with the password {@code emporion.tls.password}; without any of them the server's own in the folder {@code tls} of its
	 * home.
	 *
	 * @throws IllegalArgumentException if they contradict each other
	 */
	static TlsSettings ofSystemProperties(Path home) {
		String certificates = System.getProperty("emporion.tls.certificate", "");
		String key = System.getProperty("emporion.tls.key", "");
		String pkcs12 = System.getProperty("emporion.tls.pkcs12", "");
		if (certificates.isEmpty() != key.isEmpty())
			throw new IllegalArgumentException("emporion.tls.certificate and emporion.tls.key go together");
		if (!pkcs12.isEmpty() && !key.isEmpty())
			throw new IllegalArgumentException("either emporion.tls.pkcs12 or emporion.tls.certificate, not both");
		if (!pkcs12.isEmpty())
			return new Pkcs12(Path.of(pkcs12), System.getProperty("emporion.tls.password", ""));
		return key.isEmpty() ? new SelfSigned(home.resolve("tls")) : new Pem(Path.of(certificates), Path.of(key));
	}
}
