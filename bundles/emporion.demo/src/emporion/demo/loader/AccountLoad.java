package emporion.demo.loader;

import java.util.List;

import emporion.demo.greenfield.DemoUser;
import emporion.platform.account.CreateAccountOperation;

/** Loads the accounts of the demo company's users. The administrator's is there already: every repository begins with it. */
final class AccountLoad {

	private final Gestures gestures;

	AccountLoad(Gestures gestures) {
		this.gestures = gestures;
	}

	void accounts(String administrator, List<DemoUser> users) {
		for (DemoUser user : users)
			if (!user.login().equals(administrator))
				gestures.run(administrator, "account " + user.login(),
						new CreateAccountOperation(user.login(), user.displayName(), user.language().getLanguage(), false, user.password()));
	}
}
