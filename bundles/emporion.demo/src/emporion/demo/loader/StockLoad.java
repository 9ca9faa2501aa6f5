package emporion.demo.loader;

import java.util.List;

import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.demo.greenfield.DemoStock;
import emporion.demo.greenfield.DemoWarehouse;
import emporion.demo.greenfield.GreenfieldTrading;
import emporion.demo.server.Register;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.warehouse.CreateWarehouseOperation;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.WarehouseData;
import emporion.warehouse.model.Warehouse;

/** Loads warehouses and what lies in them on the first day. */
final class StockLoad {

	private final Gestures gestures;
	private final Lists lists;

	StockLoad(Gestures gestures, Lists lists) {
		this.gestures = gestures;
		this.lists = lists;
	}

	Tally warehouses(String user, List<DemoWarehouse> warehouses) {
		Register<Warehouse> there = Register.read(lists, "warehouse.warehouses", "code");
		List<DemoWarehouse> missing = warehouses.stream().filter(warehouse -> !there.has(warehouse.code())).toList();
		for (DemoWarehouse warehouse : missing)
			gestures.run(user, "warehouse " + warehouse.code(), new CreateWarehouseOperation(card(warehouse)));
		return new Tally("warehouses", warehouses.size(), missing.size());
	}

	/** Documents of both warehouses are numbered in the company's common series. */
	private static WarehouseData card(DemoWarehouse warehouse) {
		return new WarehouseData(warehouse.code(), warehouse.name().english(), "", warehouse.address().town(), true);
	}

	Tally openingStock(String user, GreenfieldTrading company) {
		Register<Warehouse> known = Register.read(lists, "warehouse.warehouses", "code");
		Register<Product> products = Register.read(lists, "catalog.products", "code");
		int total = 0;
		int created = 0;
		for (DemoWarehouse warehouse : company.warehouses()) {
			List<DemoStock> stock = company.openingStock().stream()
					.filter(entry -> entry.warehouse().equals(warehouse.code()) && entry.quantity().signum() > 0).toList();
			total += stock.size();
			if (!hasMoves(warehouse)) {
				gestures.run(user, "opening stock of " + warehouse.code(), receipt(company, known.ref(warehouse.code()), stock, products));
				created += stock.size();
			}
		}
		return new Tally("products in stock", total, created);
	}

	boolean hasMoves(DemoWarehouse warehouse) {
		return lists.count(PageRequest.first("warehouse.moves", 1)
				.filteredBy(Filter.of("warehouse", Comparison.EQUALS, warehouse.code()))).orElseThrow().rows() > 0;
	}

	private static ReceiveGoodsOperation receipt(GreenfieldTrading company, Ref<Warehouse> warehouse, List<DemoStock> stock,
			Register<Product> products) {
		return new ReceiveGoodsOperation(warehouse, stock.stream().map(entry -> new ReceiveGoodsOperation.Line(products.ref(entry.product()),
				new Quantity(entry.quantity(), company.product(entry.product()).unit()))).toList());
	}
}
