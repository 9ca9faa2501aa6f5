package emporion.warehouse.server.operations;

import static emporion.warehouse.server.StockFixture.ORDER_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.warehouse.Availability;
import emporion.warehouse.CountStockOperation;
import emporion.warehouse.CountStockOperation.Line;
import emporion.warehouse.CountStockOperation.StockCounted;
import emporion.warehouse.model.MoveKind;
import emporion.warehouse.model.StockMove;
import emporion.warehouse.server.StockFixture;

class CountStockHandlerTest {

	private final StockFixture stock = new StockFixture();

	@Test
	void stockBecomesWhatWasCounted() {
		stock.receive(stock.shovel, "10");
		stock.receive(stock.nails, "2.5");

		StockCounted counted = count(line(stock.shovel, "8"), line(stock.nails, "2.5")).orElseThrow();

		assertThat(stock.stock(stock.shovel).onHand()).isEqualTo(Quantity.of(8, "pcs"));
		assertThat(counted.differences()).isEqualTo(1);
		// 8 - 10 = -2
		assertThat(stock.repository.all(StockMove.class)).last().satisfies(move -> {
			assertThat(move.getKind()).isEqualTo(MoveKind.ADJUSTMENT);
			assertThat(move.getQuantity()).isEqualByComparingTo("-2");
			assertThat(move.getDocument()).isEqualTo("IN/2026/000001");
		});
	}

	@Test
	void goodsFoundGoToThoseWhoWait() {
		stock.block(ORDER_A, stock.request(stock.shovel, "3"));

		count(line(stock.shovel, "5"));

		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(Quantity.of(5, "pcs"), Quantity.of(3, "pcs")));
	}

	@Test
	void lessThanIsBlockedIsRefused() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));

		assertThat(count(line(stock.shovel, "5")).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("WHS-021");
			assertThat(problem.arguments()).containsExactly("TLS-0001", "5 pcs", "6 pcs");
		});
	}

	@Test
	void aNegativeCountAndAProductTwiceAreRefused() {
		assertThat(count(line(stock.shovel, "-1"), line(stock.shovel, "1")).problems())
				.extracting(Problem::code, problem -> problem.field().orElseThrow())
				.containsExactly(tuple("WHS-022", "lines[0].counted"), tuple("WHS-023", "lines[1].product"));
	}

	private Line line(Product product, String counted) {
		return new Line(stock.repository.refOf(product), StockFixture.of(product, counted));
	}

	private Outcome<StockCounted> count(Line... lines) {
		return stock.repository.run("wanda", new CountStockHandler(),
				new CountStockOperation(stock.repository.refOf(stock.main), List.of(lines)));
	}
}
