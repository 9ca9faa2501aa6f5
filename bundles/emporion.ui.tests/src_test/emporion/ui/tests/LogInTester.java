package emporion.ui.tests;

/** The log-in dialog. */
record LogInTester(ClientTester client) {

	static LogInTester of(ClientTester client) {
		client.until("the log-in dialog", () -> client.screen().isShown("logIn.password"));
		return new LogInTester(client);
	}

	/** Fills in everything and presses Enter. */
	void logIn(String server, String user, String password) {
		client.type("logIn.server", server);
		client.type("logIn.user", user);
		client.type("logIn.password", password);
		client.press("logIn.go");
	}

	/** Waits for the question whether this is the right server. @return what it says */
	String questionOfServer() {
		client.until("the question for the server", () -> client.screen().windows().getLast().equals("A server not seen before"));
		return String.join("\n", client.screen().words());
	}

	/** Says that it is. */
	void confirmServer() {
		client.screen().answer("This is my server");
	}

	/** Waits for the answer of a log-in that was not successful. @return what the dialog says */
	String refusal() {
		client.until("the refusal", () -> client.screen().isEnabled("logIn.go") && !client.screen().text("logIn.message").isEmpty());
		return client.screen().text("logIn.message");
	}

	/** Waits for the workbench. @return the title of its window */
	String workbench() {
		client.until("the workbench", () -> !client.screen().isShown("logIn.password") && !client.screen().tabs().isEmpty());
		return client.screen().windows().getFirst();
	}
}
