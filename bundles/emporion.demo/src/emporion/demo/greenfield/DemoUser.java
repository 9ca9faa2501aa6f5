package emporion.demo.greenfield;

import java.util.Locale;

/**
 * Somebody who logs in.
 *
 * @param role     what the person may do
 * @param password in plain text: the demo's, known to everybody
 * @param language the language the person's client starts in
 */
public record DemoUser(String login, String displayName, String email, Role role, Locale language, String password) {

	/** What a demo user works as. */
	public enum Role {
		SALES, WAREHOUSE, ADMINISTRATOR
	}
}
