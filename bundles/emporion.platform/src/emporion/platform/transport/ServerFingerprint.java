package emporion.platform.transport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a server's certificate, by which people recognise it.
 *
 * @param text 32 bytes as {@code AB:CD:…} in capital letters
 */
public record ServerFingerprint(String text) {

	private static final Pattern FORM = Pattern.compile("[0-9A-F]{2}(:[0-9A-F]{2}){31}");

	public ServerFingerprint {
		if (!FORM.matcher(text).matches())
			throw new IllegalArgumentException("not a SHA-256 fingerprint: " + text);
	}

	public static ServerFingerprint of(X509Certificate certificate) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
			return new ServerFingerprint(HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest));
		} catch (NoSuchAlgorithmException | CertificateEncodingException e) {
			throw new IllegalStateException("the fingerprint of a certificate cannot be told", e);
		}
	}

	/** Reads a fingerprint as people write it: with or without colons, small or capital letters. */
	public static Optional<ServerFingerprint> parse(String text) {
		String digits = text.strip().replace(":", "").toUpperCase(Locale.ROOT);
		if (!digits.matches("[0-9A-F]{64}"))
			return Optional.empty();
		return Optional.of(new ServerFingerprint(HexFormat.ofDelimiter(":").withUpperCase().formatHex(HexFormat.of().parseHex(digits))));
	}

	@Override
	public String toString() {
		return text;
	}
}
