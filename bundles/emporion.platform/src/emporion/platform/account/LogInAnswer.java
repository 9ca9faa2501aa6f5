package emporion.platform.account;

/**
 * Somebody may log in.
 *
 * @param ticket      the password of the repository session that is opened next on the same connection: good once, for half a minute
 * @param resumeToken in place of password and code when the line breaks and the session goes on over another; good until the session ends
 * @param displayName of the account
 * @param language    of the account
 */
public record LogInAnswer(String ticket, String resumeToken, String displayName, String language) {

	/** Without anything secret. */
	@Override
	public String toString() {
		return "LogInAnswer[" + displayName + "]";
	}
}
