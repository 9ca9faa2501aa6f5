package emporion.platform.server.account.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import emporion.platform.account.Base32;
import emporion.platform.account.SecondFactorSetUp;
import emporion.platform.account.Totp;
import emporion.platform.model.Credential;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.UnitOfWork;

/**
 * The second factor of an account. Recovery codes have 80 random bits, so that a plain SHA-256 of them cannot be guessed back. Stateless:
 * that no code is good twice is kept with the credential, and two log-ins at once with one code meet in its commit.
 */
public final class SecondFactors {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	private SecondFactors() {
	}

	public static boolean isSetUp(Credential credential) {
		return credential.getSecondFactorSecret() != null && !credential.getSecondFactorSecret().isEmpty();
	}

	/** Stages that the code is used up. @return whether it is right, and was not used before */
	public static boolean use(UnitOfWork work, Credential credential, String code, Instant now) {
		String plain = SecondFactorSetUp.plain(code);
		if (plain.length() == SecondFactorSetUp.RECOVERY_LENGTH)
			return useRecovery(work, credential, plain);
		OptionalLong step = Totp.stepOf(plain, Base32.decode(credential.getSecondFactorSecret()), now, credential.getLastCodeStep());
		step.ifPresent(used -> work.change(credential).set(MODEL.getCredential_LastCodeStep(), used));
		return step.isPresent();
	}

	private static boolean useRecovery(UnitOfWork work, Credential credential, String plain) {
		List<String> left = recoveryHashes(credential);
		if (!left.remove(hash(credential.getLogin(), plain)))
			return false;
		work.change(credential).set(MODEL.getCredential_RecoveryHashes(), String.join(" ", left));
		return true;
	}

	/** @return how many recovery codes are left */
	public static int recoveryCodesLeft(Credential credential) {
		return recoveryHashes(credential).size();
	}

	private static List<String> recoveryHashes(Credential credential) {
		String hashes = credential.getRecoveryHashes();
		return new ArrayList<>(hashes == null || hashes.isEmpty() ? List.of() : List.of(hashes.split(" ")));
	}

	/** Stages a second factor. @return false, and nothing staged, if the code does not belong to the secret */
	public static boolean setUp(UnitOfWork work, Credential credential, SecondFactorSetUp setUp, Instant now) {
		OptionalLong step = Totp.stepOf(SecondFactorSetUp.plain(setUp.code()), Base32.decode(setUp.secret()), now, 0);
		if (step.isEmpty())
			return false;
		Stream<String> codes = setUp.recoveryCodes().stream().map(SecondFactorSetUp::plain);
		work.change(credential).set(MODEL.getCredential_SecondFactorSecret(), setUp.secret())
				.set(MODEL.getCredential_LastCodeStep(), step.getAsLong())
				.set(MODEL.getCredential_RecoveryHashes(), codes.map(code -> hash(credential.getLogin(), code)).collect(Collectors.joining(" ")));
		return true;
	}

	/** Stages that there is none any more. */
	public static void remove(UnitOfWork work, Credential credential) {
		work.change(credential).set(MODEL.getCredential_SecondFactorSecret(), null).set(MODEL.getCredential_LastCodeStep(), 0L)
				.set(MODEL.getCredential_RecoveryHashes(), null);
	}

	private static String hash(String login, String code) {
		try {
			byte[] text = (login + " " + code).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
