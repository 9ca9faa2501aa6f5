package emporion.demo.internal;

import java.util.ArrayList;
import java.util.List;

import emporion.demo.greenfield.DemoUser;
import emporion.demo.greenfield.DemoUser.Role;
import emporion.demo.greenfield.GreenfieldTrading;
import emporion.platform.server.runtime.ServerRuntime;

/** What the demo says besides its story. */
final class DemoWords {

	private final ServerRuntime server;
	private final GreenfieldTrading company;

	DemoWords(ServerRuntime server, GreenfieldTrading company) {
		this.server = server;
		this.company = company;
	}

	String title() {
		return company.company().name() + " · " + company.company().address().town() + " · " + server.clock().today();
	}

	String alreadyThere() {
		return "The company is there already and stays as it is; today another lead becomes a customer.";
	}

	/** For a server that ends now. */
	String end() {
		return "The story is over and the server ends; without --exit it stays for the client.";
	}

	/** @param goneOn whether this was another day on data of an earlier demo */
	String ending(boolean goneOn) {
		DemoUser seller = user(Role.SALES);
		DemoUser administrator = user(Role.ADMINISTRATOR);
		List<String> lines = new ArrayList<>();
		lines.add("Client     ./emporion client     server localhost:" + server.port().orElseThrow() + ", user " + seller.login() + ", password "
				+ seller.password());
		lines.add("           other users: " + user(Role.WAREHOUSE).login() + " (" + user(Role.WAREHOUSE).password() + "), " + administrator.login()
				+ (server.accounts().isRight(administrator.login(), administrator.password().toCharArray())
						? " (" + administrator.password() + ")" : " (its own password)"));
		lines.add("Console    ssh -p " + Integer.getInteger("emporion.ssh.port", 2022) + " " + administrator.login() + "@localhost     try suite:status, "
				+ "sales:orders, pricing:explain");
		if (goneOn)
			lines.add("Data of earlier demos were kept; --fresh starts anew.");
		return String.join(System.lineSeparator(), lines);
	}

	private DemoUser user(Role role) {
		return company.users().stream().filter(user -> user.role() == role).findFirst().orElseThrow();
	}
}
