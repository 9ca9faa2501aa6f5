package emporion.ui.tests;

import java.util.List;

/** The list of stock. */
record StockListTester(ListTester list) {

	private static final List<String> FIGURES = List.of("productCode", "onHand", "blocked", "free");

	static StockListTester open(ClientTester client) {
		return new StockListTester(ListTester.open(client, "warehouse.stock.sales"));
	}

	/** Waits until the list shows these figures of a product. */
	void shows(String product, String onHand, String blocked, String free) {
		list.showsRow(FIGURES, List.of(product, onHand, blocked, free));
	}
}
