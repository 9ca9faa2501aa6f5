package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A second factor to be set up: the secret that the telephone has been given, and the codes for the day when it is lost. Made on the user's
 * own machine, so that no answer of the server holds them; the server keeps the recovery codes as hashes only.
 *
 * @param secret        {@value #SECRET_LENGTH} characters of Base32
 * @param code          that the telephone shows now: it has the secret indeed
 * @param recoveryCodes {@value #RECOVERY_CODES} different ones, each {@value #RECOVERY_LENGTH} characters of Base32, hyphens aside
 */
public record SecondFactorSetUp(String secret, String code, List<String> recoveryCodes) {

	public static final int SECRET_LENGTH = 32;
	public static final int RECOVERY_CODES = 10;
	public static final int RECOVERY_LENGTH = 16;
	private static final String ISSUER = "Emporion";

	public SecondFactorSetUp {
		requireNonNull(code, "code");
		if (!secret.matches("[A-Z2-7]{" + SECRET_LENGTH + "}"))
			throw new IllegalArgumentException("secret: not " + SECRET_LENGTH + " characters of Base32");
		recoveryCodes = List.copyOf(recoveryCodes);
		if (recoveryCodes.stream().map(SecondFactorSetUp::plain).filter(plain -> plain.matches("[A-Z2-7]{" + RECOVERY_LENGTH + "}")).distinct()
				.count() != RECOVERY_CODES || recoveryCodes.size() != RECOVERY_CODES)
			throw new IllegalArgumentException("recoveryCodes: not " + RECOVERY_CODES + " different codes");
	}

	/** @param random a source that nobody can foresee */
	public static String newSecret(SecureRandom random) {
		byte[] bytes = new byte[SECRET_LENGTH * 5 / 8];
		random.nextBytes(bytes);
		return Base32.encode(bytes);
	}

	/** @return codes in groups of four, to be written down */
	public static List<String> newRecoveryCodes(SecureRandom random) {
		List<String> codes = new ArrayList<>();
		while (codes.size() < RECOVERY_CODES) {
			byte[] bytes = new byte[RECOVERY_LENGTH * 5 / 8];
			random.nextBytes(bytes);
			codes.add(Base32.encode(bytes).replaceAll("(.{4})(?=.)", "$1-"));
		}
		return codes;
	}

	/** @return a recovery code without hyphens and blanks, in capitals */
	public static String plain(String recoveryCode) {
		return recoveryCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

	/** @return what a telephone reads from the picture: {@code otpauth://totp/Emporion:anna?secret=…} */
	public static String uri(String secret, String login, String server) {
		String account = URLEncoder.encode(login + "@" + server, StandardCharsets.UTF_8).replace("+", "%20");
		return "otpauth://totp/" + ISSUER + ":" + account + "?secret=" + secret + "&issuer=" + ISSUER + "&algorithm=SHA1&digits=" + Totp.DIGITS
				+ "&period=" + Totp.STEP_SECONDS;
	}

	/** Without anything secret. */
	@Override
	public String toString() {
		return "SecondFactorSetUp[]";
	}
}
