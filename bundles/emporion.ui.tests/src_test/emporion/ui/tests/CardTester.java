package emporion.ui.tests;

import java.util.List;

/** A card that is in front: of a party, a lead, a product. */
record CardTester(ClientTester client) {

	/** Waits for the card with this title. */
	static CardTester of(ClientTester client, String title) {
		client.until("the card " + title, () -> client.screen().isShown("title") && client.screen().text("title").equals(title));
		return new CardTester(client);
	}

	/** Opens a card from a list that is in front. */
	static CardTester open(ListTester list, String column, String text, String title) {
		list.open(column, text);
		return of(list.client(), title);
	}

	CardTester type(String field, String text) {
		client.type(field, text);
		return this;
	}

	String text(String field) {
		return client.screen().text(field);
	}

	/** Waits until the field says this. */
	void shows(String field, String text) {
		client.until(field + " " + text, () -> text(field).equals(text));
	}

	/** Presses Save and waits until nothing is left to save. */
	CardTester save() {
		client.press("action.save");
		client.until("the card saved", () -> !isDirty());
		return this;
	}

	/** Presses Save where that leads to something else. */
	void trySave() {
		client.press("action.save");
	}

	boolean isDirty() {
		return client.screen().tab().startsWith("*");
	}

	/** Waits until something is said to be wrong. @return the sentences, worst first */
	List<String> problems() {
		client.until("a problem", () -> !client.screen().labels("problems").isEmpty());
		return client.screen().labels("problems");
	}

	/** Waits until nothing is said to be wrong any more. */
	void isRight() {
		client.until("no problem", () -> client.screen().labels("problems").isEmpty());
	}

	/** Turns to the history and waits for an entry. @param entry who, what, before, after */
	void history(String... entry) {
		client.screen().turnTo("History");
		client.until("the history says " + List.of(entry),
				() -> client.screen().rows("history").stream().anyMatch(row -> row.subList(1, row.size()).equals(List.of(entry))));
	}
}
