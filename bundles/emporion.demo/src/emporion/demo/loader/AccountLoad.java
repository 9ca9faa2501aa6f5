package emporion.demo.loader;

import java.util.List;

import emporion.demo.greenfield.DemoUser;
import emporion.platform.account.ChangeSecurityPolicyOperation;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.account.SecurityPolicy;

/** Loads the accounts of the demo company's users. The administrator's is there already: every repository begins with it. */
final class AccountLoad {

	private final Gestures gestures;

	AccountLoad(Gestures gestures) {
		this.gestures = gestures;
	}

	void accounts(String administrator, List<DemoUser> users) {
		// Passwords of a demo are known to everybody and short.
		int shortest = users.stream().mapToInt(user -> user.password().length()).min().orElseThrow();
		if (shortest < SecurityPolicy.STANDARD.minimumPasswordLength())
			gestures.run(administrator, "short passwords",
					new ChangeSecurityPolicyOperation(SecurityPolicy.STANDARD.withMinimumPasswordLength(shortest)));
		for (DemoUser user : users)
			if (!user.login().equals(administrator))
				gestures.run(administrator, "account " + user.login(),
						new CreateAccountOperation(user.login(), user.displayName(), user.language().getLanguage(), user.role().codes(),
								user.role().team(), "", user.password(), false));
	}
}
