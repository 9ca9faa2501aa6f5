package emporion.ui.tests;

/** An order entered with real keys only. Looks where the focus is before each key, as a person does. */
record OrderKeysTester(ClientTester client, Keyboard keyboard) {

	private static final int FIELDS_OF_HEADER = 8;

	/** Begins a new order from the list of orders. */
	static OrderKeysTester begin(ClientTester client) {
		Keyboard keyboard = client.keyboard();
		client.until("the window in front", () -> {
			keyboard.activate("Emporion");
			return client.screen().focus().startsWith("list.");
		});
		keyboard.press("ctrl+n");
		client.until("an empty order that waits for the customer",
				() -> client.screen().focus().equals("customer") && client.screen().isShown("warehouse"));
		return new OrderKeysTester(client, keyboard);
	}

	/** Looks the customer up and goes on to the lines. */
	void customer(String typed, String expected) {
		keyboard.type(typed);
		client.until("matches of " + typed, () -> client.screen().isShown("lookup.matches"));
		keyboard.press("Return");
		client.until("the customer " + expected, () -> client.screen().text("customer").contains(expected));
		for (int fields = 0; fields < FIELDS_OF_HEADER && !client.screen().focus().equals("line.product"); fields++) {
			String before = client.screen().focus();
			keyboard.press("Tab");
			client.until("the field after " + before, () -> !client.screen().focus().equals(before));
		}
	}

	/** Types a product and chooses the first match. */
	void product(String typed, String code) {
		client.until("the field for the product", () -> client.screen().focus().equals("line.product"));
		keyboard.type(typed);
		client.until("matches of " + typed, () -> client.screen().isShown("lookup.matches"));
		keyboard.press("Return");
		chosen(code);
	}

	/** A bar code from a scanner: all digits and Enter at once, no waiting. */
	void scan(String barCode, String code) {
		client.until("the field for the product", () -> client.screen().focus().equals("line.product"));
		keyboard.type(barCode).press("Return");
		chosen(code);
	}

	private void chosen(String code) {
		client.until("the product " + code, () -> client.screen().text("line.product").contains(code) && client.screen().focus().equals("line.quantity"));
	}

	/** Types the quantity and waits for what stands beside the line. */
	void quantity(String typed, String stock, String price) {
		keyboard.type(typed);
		client.until(typed + ": " + stock + " at " + price, () -> client.screen().text("line.quantity").equals(typed)
				&& client.screen().text("line.stock").equals(stock) && client.screen().rows("explanation").getFirst().getLast().equals(price));
	}

	/** Takes the line into the order, as the n-th. */
	void take(int place) {
		keyboard.press("Return");
		client.until("line " + place, () -> client.screen().rows("lines").size() == place);
	}
}
