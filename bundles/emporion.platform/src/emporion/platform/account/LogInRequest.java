package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What somebody shows who wants to log in. Sent over a connection that nobody is logged in on yet; when something is missing, the refusal
 * says what, and the request is sent again with it.
 *
 * @param password      the account's; anything beside a resume token
 * @param resumeToken   of a session whose line was broken, in place of password and code; refused by PLT-046 when it is good no more
 * @param code          of the telephone, or a recovery code; asked for by PLT-042
 * @param newPassword   to be set in place of the present one; asked for by PLT-045
 * @param secondFactor  to be set up; asked for by PLT-044
 * @param clientVersion what is logging in, as {@code 0.1.0}
 */
public record LogInRequest(String login, String password, Optional<String> resumeToken, Optional<String> code, Optional<String> newPassword,
		Optional<SecondFactorSetUp> secondFactor, String clientVersion) {

	/** Characters that any of the texts may have. */
	private static final int LONGEST = 400;

	public LogInRequest {
		requireNonNull(resumeToken, "resumeToken");
		requireNonNull(code, "code");
		requireNonNull(newPassword, "newPassword");
		requireNonNull(secondFactor, "secondFactor");
		if (login.length() > LONGEST || password.length() > LONGEST || clientVersion.length() > LONGEST
				|| resumeToken.filter(text -> text.length() > LONGEST).isPresent() || code.filter(text -> text.length() > LONGEST).isPresent() || newPassword.filter(text -> text.length() > LONGEST).isPresent())
			throw new IllegalArgumentException("a text over " + LONGEST + " characters");
	}

	/** The first try: user and password. */
	public static LogInRequest of(String login, String password, String clientVersion) {
		return new LogInRequest(login, password, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), clientVersion);
	}

	/** Goes on with a session whose line was broken. */
	public static LogInRequest resuming(String login, String token, String clientVersion) {
		return new LogInRequest(login, "", Optional.of(token), Optional.empty(), Optional.empty(), Optional.empty(), clientVersion);
	}

	public LogInRequest withCode(String shown) {
		return new LogInRequest(login, password, resumeToken, Optional.of(shown), newPassword, secondFactor, clientVersion);
	}

	public LogInRequest withNewPassword(String chosen) {
		return new LogInRequest(login, password, resumeToken, code, Optional.of(chosen), secondFactor, clientVersion);
	}

	public LogInRequest withSecondFactor(SecondFactorSetUp setUp) {
		return new LogInRequest(login, password, resumeToken, code, newPassword, Optional.of(setUp), clientVersion);
	}

	/** Without anything secret. */
	@Override
	public String toString() {
		return "LogInRequest[" + login + "]";
	}
}
