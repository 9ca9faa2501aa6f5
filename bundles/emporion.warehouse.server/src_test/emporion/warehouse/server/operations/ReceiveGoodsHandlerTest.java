package emporion.warehouse.server.operations;

import static emporion.warehouse.server.StockFixture.ORDER_A;
import static emporion.warehouse.server.StockFixture.ORDER_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.warehouse.Availability;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.ReceiveGoodsOperation.GoodsReceived;
import emporion.warehouse.ReceiveGoodsOperation.Line;
import emporion.warehouse.ReceiveGoodsOperation.Served;
import emporion.warehouse.StockBlocking;
import emporion.warehouse.model.StockMove;
import emporion.warehouse.model.StockReservation;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.server.StockFixture;

class ReceiveGoodsHandlerTest {

	private final StockFixture stock = new StockFixture();

	@Test
	void goodsComeToWhatLiesThere() {
		stock.receive(stock.nails, "2.5");
		GoodsReceived received = stock.receive(stock.nails, "0.75").orElseThrow();

		// 2.5 + 0.75 = 3.25
		assertThat(stock.stock(stock.nails).onHand()).isEqualTo(Quantity.of("3.25", "kg"));
		assertThat(received.number()).hasToString("PZ/2026/000002");
		assertThat(received.served()).isEmpty();
	}

	@Test
	void twoLinesOfOneProductAddUp() {
		run(new Line(ref(), pieces(3)), new Line(ref(), pieces(4)));

		assertThat(stock.stock(stock.shovel).onHand()).isEqualTo(pieces(7));
		assertThat(stock.repository.all(StockMove.class)).hasSize(2);
	}

	@Test
	void theOldestReservationIsServedFirst() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "15"));
		stock.block(ORDER_B, stock.request(stock.shovel, "30"));

		GoodsReceived received = stock.receive(stock.shovel, "20").orElseThrow();

		// WHS-03: A waited for 15 - 10 = 5; B gets the other 20 - 5 = 15 of its 30
		assertThat(received.served()).containsExactly(new Served(ORDER_A, 1, ref(), pieces(5)), new Served(ORDER_B, 1, ref(), pieces(15)));
		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(pieces(30), pieces(30)));
		assertThat(stock.repository.only(StockReservation.class).getQuantity()).isEqualByComparingTo("15");
		assertThat(stock.blockedFor(ORDER_A)).extracting(StockBlocking.Line::blocked, StockBlocking.Line::missing)
				.containsExactly(tuple(pieces(15), pieces(0)));
	}

	@Test
	void badLinesAreAllNamedAndNothingComesIn() {
		Outcome<GoodsReceived> outcome = run(new Line(ref(), pieces(-1)), new Line(new Ref<>(999_999), pieces(1)),
				new Line(ref(), Quantity.of(1, "kg")), new Line(stock.repository.refOf(stock.delivery), pieces(1)));

		assertThat(outcome.problems()).extracting(Problem::code, problem -> problem.field().orElseThrow()).containsExactly(
				tuple("WHS-001", "lines[0].quantity"), tuple("WHS-003", "lines[1].product"), tuple("WHS-004", "lines[2].quantity"),
				tuple("WHS-006", "lines[3].product"));
		assertThat(stock.repository.all(StockMove.class)).isEmpty();
	}

	@Test
	void anUnknownWarehouseIsRefused() {
		Outcome<GoodsReceived> outcome = stock.repository.run("wanda", new ReceiveGoodsHandler(),
				new ReceiveGoodsOperation(new Ref<>(999_999), List.of(new Line(ref(), pieces(1)))));

		assertThat(outcome.problems()).extracting(Problem::code).containsExactly("WHS-002");
	}

	@Test
	void aClosedWarehouseTakesNothingIn() {
		stock.repository.commitAsClient("anna",
				work -> work.change(stock.main).set(WarehousePackage.eINSTANCE.getWarehouse_Active(), false));

		assertThat(run(new Line(ref(), pieces(1))).problems()).extracting(Problem::code).containsExactly("WHS-005");
	}

	@Test
	void aReceiptWithoutLinesIsRefused() {
		assertThat(run().problems()).extracting(Problem::code).containsExactly("WHS-007");
	}

	private Outcome<GoodsReceived> run(Line... lines) {
		return stock.repository.run("wanda", new ReceiveGoodsHandler(),
				new ReceiveGoodsOperation(stock.repository.refOf(stock.main), List.of(lines)));
	}

	private Ref<Product> ref() {
		return stock.repository.refOf(stock.shovel);
	}

	private static Quantity pieces(long amount) {
		return Quantity.of(amount, "pcs");
	}
}
