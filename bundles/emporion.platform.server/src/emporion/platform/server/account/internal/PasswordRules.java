package emporion.platform.server.account.internal;

import java.util.Optional;
import java.util.stream.Stream;

import emporion.base.outcome.Problem;
import emporion.platform.account.SecurityPolicy;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;

/** Which passwords may be set. Thread-safe. */
public final class PasswordRules {

	private static final int SHORTEST_NAME = 4;

	private final PasswordHashes hashes;
	private final CommonPasswords common = new CommonPasswords();

	public PasswordRules(PasswordHashes hashes) {
		this.hashes = hashes;
	}

	/**
	 * @param field      that the problem is of
	 * @param login      of the account
	 * @param name       its display name
	 * @return what is wrong with a password of a new account, if anything
	 */
	public Optional<Problem> problem(String field, String password, String login, String name, SecurityPolicy policy) {
		int length = password.codePointCount(0, password.length());
		if (length < policy.minimumPasswordLength() || length > SecurityPolicy.LONGEST_PASSWORD)
			return Optional.of(Problem.error("PLT-033", policy.minimumPasswordLength(), SecurityPolicy.LONGEST_PASSWORD).at(field));
		if (holdsName(password, login, name))
			return Optional.of(Problem.error("PLT-063").at(field));
		return common.contains(password) ? Optional.of(Problem.error("PLT-064").at(field)) : Optional.empty();
	}

	/** @return what is wrong with another password of an account, if anything */
	public Optional<Problem> problem(String field, String password, Account account, Credential credential, SecurityPolicy policy) {
		Optional<Problem> unfit = problem(field, password, account.getLogin(), account.getDisplayName(), policy);
		if (unfit.isPresent() || policy.passwordHistory() == 0)
			return unfit;
		char[] letters = password.toCharArray();
		boolean usedBefore = Stream.concat(Stream.of(credential.getPasswordHash()), former(credential).limit(policy.passwordHistory() - 1L))
				.anyMatch(hash -> hashes.matches(hash, letters));
		return usedBefore ? Optional.of(Problem.error("PLT-065", policy.passwordHistory()).at(field)) : Optional.empty();
	}

	/** @return hashes of the passwords before the present one, newest first */
	public static Stream<String> former(Credential credential) {
		String hashes = credential.getFormerHashes();
		return hashes == null || hashes.isEmpty() ? Stream.empty() : Stream.of(hashes.split(" "));
	}

	private static boolean holdsName(String password, String login, String name) {
		String letters = CommonPasswords.folded(password);
		String core = letters.replaceAll("[^\\p{L}]", "");
		return Stream.concat(Stream.of(login), Stream.concat(Stream.of(login.split("[._-]")), Stream.of(name.split("\\s+"))))
				.map(CommonPasswords::folded).filter(part -> !part.isEmpty())
				.anyMatch(part -> core.equals(part) || part.length() >= SHORTEST_NAME && letters.contains(part));
	}
}
