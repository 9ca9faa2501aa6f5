package emporion.platform.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every {@value #STEP_SECONDS} seconds (TOTP, RFC 6238), as telephones show them. */
public final class Totp {

	public static final int STEP_SECONDS = 30;
	public static final int DIGITS = 6;
	/** What every authenticator knows. */
	public static final String ALGORITHM = "HmacSHA1";
	/** Steps that a telephone's clock may be wrong by, either way. */
	private static final int TOLERANCE = 1;

	private Totp() {
	}

	/** @return number of the step that the moment lies in */
	public static long stepAt(Instant moment) {
		return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
	}

	/** @return the code of one step */
	public static String code(byte[] secret, long step) {
		return code(secret, step, DIGITS, ALGORITHM);
	}

	/** @param algorithm name of a MAC of the platform, as {@code HmacSHA256} */
	static String code(byte[] secret, long step, int digits, String algorithm) {
		byte[] hash = hash(secret, step, algorithm);
		int offset = hash[hash.length - 1] & 0xF;
		int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7FFFFFFF;
		String text = String.format("%010d", number);
		return text.substring(text.length() - digits);
	}

	private static byte[] hash(byte[] secret, long step, String algorithm) {
		try {
			Mac mac = Mac.getInstance(algorithm);
			mac.init(new SecretKeySpec(secret, algorithm));
			return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java has " + algorithm, e);
		}
	}

	/**
	 * Whether a code is right now, and was not used before.
	 *
	 * @param lastUsed the last step of which a code was taken; that one and all before are taken no more
	 * @return the step that the code belongs to, to be remembered as the last used
	 */
	public static OptionalLong stepOf(String code, byte[] secret, Instant now, long lastUsed) {
		long present = stepAt(now);
		OptionalLong found = OptionalLong.empty();
		for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++)
			if (isSame(code(secret, step), code) && step > lastUsed)
				found = OptionalLong.of(step);
		return found;
	}

	/** Takes equally long wherever they differ. */
	private static boolean isSame(String expected, String given) {
		int difference = expected.length() ^ given.length();
		for (int i = 0; i < Math.min(expected.length(), given.length()); i++)
			difference |= expected.charAt(i) ^ given.charAt(i);
		return difference == 0;
	}
}
