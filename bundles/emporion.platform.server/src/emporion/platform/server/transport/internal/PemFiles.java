package emporion.platform.server.transport.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates and keys as PEM text. */
public final class PemFiles {

	private static final Pattern PKCS8 = Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
	private static final int LINE = 64;

	private PemFiles() {
	}

	/** @return at least one, in the file's order */
	public static List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
		try (InputStream in = Files.newInputStream(file)) {
			List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(in).stream().map(X509Certificate.class::cast)
					.toList();
			if (found.isEmpty())
				throw new IllegalArgumentException("no certificate in " + file);
			return found;
		}
	}

	/** @param algorithm of the certificate's key: {@code EC} or {@code RSA} */
	public static PrivateKey key(Path file, String algorithm) throws IOException, GeneralSecurityException {
		Matcher matcher = PKCS8.matcher(Files.readString(file));
		if (!matcher.find())
			throw new IllegalArgumentException("no PKCS#8 private key in " + file + " (\"BEGIN PRIVATE KEY\"); openssl pkcs8 -topk8 -nocrypt converts others");
		byte[] bytes = Base64.getMimeDecoder().decode(matcher.group(1));
		return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
	}

	static void write(Path file, String kind, byte[] content, boolean secret) throws IOException {
		String base64 = Base64.getMimeEncoder(LINE, new byte[] { '\n' }).encodeToString(content);
		String text = "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] mode = posix
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(secret ? "rw-------" : "rw-r--r--")) }
				: new FileAttribute<?>[0];
		try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
			channel.write(StandardCharsets.US_ASCII.encode(text));
		}
	}
}
