package emporion.demo.scenario;

import java.util.List;
import java.util.Optional;

import emporion.base.value.Quantity;
import emporion.demo.scenario.Step.Action;
import emporion.demo.scenario.World.KnownProduct;
import emporion.warehouse.CountStockOperation;
import emporion.warehouse.CreateWarehouseOperation;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.WarehouseData;

/** Words for warehouses and what lies in them. */
final class StockWords {

	/** Goods of one product. */
	private record Goods(Entry product, Entry quantity) {

		KnownProduct known(World world) {
			return world.products().get(product);
		}

		Quantity in(World world) {
			return quantity.quantity(known(world).unit());
		}
	}

	Action warehouse(Fields fields) {
		String code = fields.text("code");
		WarehouseData card = new WarehouseData(code, fields.text("name", code), fields.text("branch", ""), fields.text("city", "Kraków"), true);
		fields.end();
		return (world, user) -> world.run(user, new CreateWarehouseOperation(card)).map(created -> {
			world.warehouses().put(code, created.warehouse());
			return created;
		});
	}

	Action receive(Fields fields) {
		Optional<Entry> warehouse = fields.optional("warehouse");
		List<Goods> goods = goods(fields);
		fields.end();
		return (world, user) -> world.run(user, new ReceiveGoodsOperation(world.warehouse(warehouse), goods.stream()
				.map(line -> new ReceiveGoodsOperation.Line(line.known(world).ref(), line.in(world))).toList()));
	}

	Action count(Fields fields) {
		Optional<Entry> warehouse = fields.optional("warehouse");
		List<Goods> goods = goods(fields);
		fields.end();
		return (world, user) -> world.run(user, new CountStockOperation(world.warehouse(warehouse), goods.stream()
				.map(line -> new CountStockOperation.Line(line.known(world).ref(), line.in(world))).toList()));
	}

	private static List<Goods> goods(Fields fields) {
		Fields goods = fields.required("goods").fields();
		return goods.names().map(name -> new Goods(name, goods.required(name.text()))).toList();
	}
}
