package emporion.platform.server.account.internal;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hashes as PHC strings: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. Parameters are those of OWASP's Password Storage
 * Cheat Sheet (19 MiB, 2 passes, 1 lane); older strings keep theirs until {@link #isCurrent} finds them at a log-in. Thread-safe; at most two hashes are computed at once, so that a
 * flood of log-ins takes neither all memory nor all processors.
 */
public final class PasswordHashes {

	private static final int MEMORY = 19_456;
	private static final int PASSES = 2;
	private static final int LANES = 1;
	private static final int SALT_BYTES = 16;
	private static final int HASH_BYTES = 32;
	private static final Pattern PHC = Pattern
			.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

	private final SecureRandom random = new SecureRandom();
	private final Semaphore places = new Semaphore(2, true);

	/** @return a PHC string with a fresh salt */
	public String hash(char[] password) {
		byte[] salt = new byte[SALT_BYTES];
		random.nextBytes(salt);
		byte[] hash = computed(password, salt, MEMORY, PASSES, LANES, HASH_BYTES);
		Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
		return "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
	}

	/**
	 * Compares in a time that does not depend on where the hashes differ.
	 *
	 * @throws IllegalArgumentException if the string is no Argon2id PHC string
	 */
	public boolean matches(String phc, char[] password) {
		Matcher parts = PHC.matcher(phc);
		if (!parts.matches())
			throw new IllegalArgumentException("not an Argon2id PHC string");
		byte[] salt = Base64.getDecoder().decode(parts.group(4));
		byte[] expected = Base64.getDecoder().decode(parts.group(5));
		byte[] actual = computed(password, salt, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
				Integer.parseInt(parts.group(3)), expected.length);
		return MessageDigest.isEqual(expected, actual);
	}

	/** @return whether a hash was made with today's parameters */
	public boolean isCurrent(String phc) {
		Matcher parts = PHC.matcher(phc);
		return parts.matches() && Integer.parseInt(parts.group(1)) == MEMORY && Integer.parseInt(parts.group(2)) == PASSES
				&& Integer.parseInt(parts.group(3)) == LANES;
	}

	private byte[] computed(char[] password, byte[] salt, int memory, int passes, int lanes, int length) {
		byte[] bytes = utf8(password);
		places.acquireUninterruptibly();
		try {
			Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
			argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
					.withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
			byte[] hash = new byte[length];
			argon2.generateBytes(bytes, hash);
			return hash;
		} finally {
			places.release();
			Arrays.fill(bytes, (byte) 0);
		}
	}

	private static byte[] utf8(char[] password) {
		var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
		byte[] bytes = new byte[encoded.remaining()];
		encoded.get(bytes);
		Arrays.fill(encoded.array(), (byte) 0);
		return bytes;
	}
}
