package emporion.warehouse.server.internal;

import emporion.catalog.model.Product;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.Reading;
import emporion.warehouse.model.Warehouse;

/** Where a stock level is kept: one product in one warehouse. */
record StockPlace(Warehouse warehouse, Product product) {

	HotKey key(Reading reading) {
		return new HotKey(HotKey.STOCK, reading.refOf(warehouse).id() + "/" + reading.refOf(product).id());
	}
}
