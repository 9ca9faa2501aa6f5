package emporion.platform.account;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Bytes as letters A–Z and digits 2–7 (RFC 4648), without padding. */
public final class Base32 {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private Base32() {
	}

	public static String encode(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		int buffer = 0;
		int bits = 0;
		for (byte value : bytes) {
			buffer = buffer << 8 | value & 0xFF;
			for (bits += 8; bits >= 5; bits -= 5)
				text.append(ALPHABET.charAt(buffer >>> bits - 5 & 31));
		}
		if (bits > 0)
			text.append(ALPHABET.charAt(buffer << 5 - bits & 31));
		return text.toString();
	}

	/**
	 * @param text of either case; blanks and hyphens are passed over
	 * @throws IllegalArgumentException for any other character
	 */
	public static byte[] decode(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int buffer = 0;
		int bits = 0;
		for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
			if (letter == ' ' || letter == '-')
				continue;
			int value = ALPHABET.indexOf(letter);
			if (value < 0)
				throw new IllegalArgumentException("not Base32");
			buffer = buffer << 5 | value;
			bits += 5;
			if (bits >= 8) {
				bits -= 8;
				bytes.write(buffer >>> bits);
			}
		}
		return bytes.toByteArray();
	}
}
