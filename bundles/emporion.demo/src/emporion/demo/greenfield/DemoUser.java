package emporion.demo.greenfield;

import java.util.List;
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
		/** sells, and takes the customers' money at the desk */
		SALES("sales", "sales-clerk", "cashier"), WAREHOUSE("warehouse", "warehouse-keeper"), ADMINISTRATOR("", "administrator");

		private final String team;
		private final List<String> codes;

		Role(String team, String... codes) {
			this.team = team;
			this.codes = List.of(codes);
		}

		/** @return code of the team; empty for none */
		public String team() {
			return team;
		}

		/** @return codes of the suite's roles */
		public List<String> codes() {
			return codes;
		}
	}
}
