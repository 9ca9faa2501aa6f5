package emporion.ui.tests;

/** The dialog of two users who changed the same field. */
record ConflictTester(ClientTester client) {

	static ConflictTester of(ClientTester client) {
		client.until("the dialog", () -> client.screen().isShown("conflict.save"));
		return new ConflictTester(client);
	}

	String theirs(String field) {
		return client.screen().text("conflict.theirs." + field);
	}

	String mine(String field) {
		return client.screen().text("conflict.mine." + field);
	}

	ConflictTester takeTheirs(String field) {
		client.press("conflict.theirs." + field);
		return this;
	}

	/** Saves what was chosen and waits until the dialog is gone. */
	void save() {
		client.press("conflict.save");
		client.until("the dialog closed", () -> !client.screen().isShown("conflict.save"));
	}
}
