package emporion.ui.tests;

import java.util.List;
import java.util.function.Predicate;

import emporion.testing.client.ClientScreenMXBean;

/** The editor of an offer or an order that is in front. */
record DocumentTester(ClientTester client) {

	private static final int PRODUCT = 1;
	private static final int QUANTITY = 3;

	/** Waits for an empty document. */
	static DocumentTester fresh(ClientTester client) {
		client.until("a new document", () -> client.screen().isShown("customer") && client.screen().isShown("warehouse")
				&& !client.screen().text("warehouse").isEmpty());
		return new DocumentTester(client);
	}

	private ClientScreenMXBean screen() {
		return client.screen();
	}

	/** Looks the customer up by a part of the name and takes the first found. */
	DocumentTester customer(String typed, String expected) {
		client.type("customer", typed);
		screen().enter("customer");
		client.until("the customer " + expected, () -> screen().text("customer").contains(expected));
		return this;
	}

	/** Looks a product up, takes the first found, and gives the quantity. */
	DocumentTester line(String typed, String code, String quantity) {
		product(typed, code);
		screen().type("line.quantity", quantity);
		screen().enter("line.quantity");
		client.until("the line of " + code, () -> rows().stream().anyMatch(row -> row.get(PRODUCT).equals(code) && row.get(QUANTITY).equals(quantity)));
		return this;
	}

	/** Looks a product up and takes the first found; the quantity is asked for next. */
	void product(String typed, String code) {
		client.type("line.product", typed);
		screen().enter("line.product");
		client.until("the product " + code, () -> screen().text("line.product").contains(code) && screen().focus().equals("line.quantity"));
	}

	/** The lines as they stand on the screen: place, code, name, quantity, unit, list price, discount, price, net, VAT, available, and of an order issued. */
	List<List<String>> rows() {
		return screen().rows("lines");
	}

	/** Waits until a line, from 0, is as expected. */
	void showsLine(int place, String what, Predicate<List<String>> expected) {
		client.until("line " + (place + 1) + ": " + what + " in " + rows(), () -> expected.test(rows().get(place)));
	}

	DocumentTester confirm() {
		client.press("action.confirm");
		client.until("the order confirmed", () -> screen().state().equals("Confirmed"));
		return this;
	}

	/** What is said to be wrong, worst first. */
	List<String> problems() {
		return screen().labels("problems");
	}
}
