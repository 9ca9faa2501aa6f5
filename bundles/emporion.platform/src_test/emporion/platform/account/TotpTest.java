package emporion.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	/** RFC 6238, appendix B. */
	@ParameterizedTest
	@CsvSource({ "59,94287082,46119246,90693936", "1111111109,07081804,68084774,25091201", "1111111111,14050471,67062674,99943326",
			"1234567890,89005924,91819424,93441116", "2000000000,69279037,90698825,38618901", "20000000000,65353130,77737706,47863826" })
	void theVectorsOfTheRfcComeOut(long time, String sha1, String sha256, String sha512) {
		long step = Totp.stepAt(Instant.ofEpochSecond(time));
		assertThat(Totp.code(SECRET, step, 8, "HmacSHA1")).isEqualTo(sha1);
		assertThat(Totp.code("12345678901234567890123456789012".getBytes(StandardCharsets.US_ASCII), step, 8, "HmacSHA256")).isEqualTo(sha256);
		assertThat(Totp.code("1234567890123456789012345678901234567890123456789012345678901234".getBytes(StandardCharsets.US_ASCII), step, 8,
				"HmacSHA512")).isEqualTo(sha512);
		assertThat(Totp.code(SECRET, step)).isEqualTo(sha1.substring(2));
	}

	@Test
	void aStepEitherWayIsTakenAndNoneTwice() {
		Instant now = Instant.ofEpochSecond(1111111111);
		long step = Totp.stepAt(now);
		assertThat(Totp.stepOf(Totp.code(SECRET, step - 1), SECRET, now, 0)).hasValue(step - 1);
		assertThat(Totp.stepOf(Totp.code(SECRET, step + 1), SECRET, now, 0)).hasValue(step + 1);
		assertThat(Totp.stepOf(Totp.code(SECRET, step - 2), SECRET, now, 0)).isEmpty();
		assertThat(Totp.stepOf(Totp.code(SECRET, step + 2), SECRET, now, 0)).isEmpty();
		assertThat(Totp.stepOf(Totp.code(SECRET, step), SECRET, now, step)).isEmpty();
		assertThat(Totp.stepOf(Totp.code(SECRET, step - 1), SECRET, now, step)).as("one before the last used").isEmpty();
		assertThat(Totp.stepOf("", SECRET, now, 0)).isEmpty();
	}

	/** RFC 4648, section 10. */
	@ParameterizedTest
	@CsvSource({ "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI" })
	void base32IsThatOfTheRfc(String text, String encoded) {
		assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
		assertThat(Base32.decode(encoded.toLowerCase())).isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void telephonesReadTheAddress() {
		assertThat(SecondFactorSetUp.uri("JBSWY3DPEHPK3PXP", "anna", "emporion.example")).isEqualTo(
				"otpauth://totp/Emporion:anna%40emporion.example?secret=JBSWY3DPEHPK3PXP&issuer=Emporion&algorithm=SHA1&digits=6&period=30");
	}

	@Test
	void secretsAndRecoveryCodesAreOfFullStrength() {
		SecureRandom random = new SecureRandom();
		String secret = SecondFactorSetUp.newSecret(random);
		List<String> codes = SecondFactorSetUp.newRecoveryCodes(random);
		assertThat(secret).matches("[A-Z2-7]{32}");
		assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
		assertThat(new SecondFactorSetUp(secret, "123456", codes).toString()).doesNotContain(secret);
		assertThatThrownBy(() -> new SecondFactorSetUp("JBSWY3DPEHPK3PXP", "123456", codes)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new SecondFactorSetUp(secret, "123456", List.of("AAAA"))).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new SecondFactorSetUp(secret, "123456", codes.subList(0, 9).stream().map(code -> codes.getFirst()).toList()))
				.isInstanceOf(IllegalArgumentException.class);
	}
}
