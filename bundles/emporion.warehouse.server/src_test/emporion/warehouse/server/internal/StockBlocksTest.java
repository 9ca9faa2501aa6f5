package emporion.warehouse.server.internal;

import static emporion.warehouse.server.StockFixture.ORDER_A;
import static emporion.warehouse.server.StockFixture.ORDER_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.platform.operation.HotKey;
import emporion.testing.memory.InMemoryContext;
import emporion.warehouse.Availability;
import emporion.warehouse.StockBlocking;
import emporion.warehouse.StockBlocking.Line;
import emporion.warehouse.StockLine;
import emporion.warehouse.model.StockBlock;
import emporion.warehouse.model.StockReservation;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.server.StockFixture;

class StockBlocksTest {

	private final StockFixture stock = new StockFixture();

	@Test
	void whatIsBlockedForOneDocumentIsNotFreeForAnother() {
		stock.receive(stock.shovel, "10");

		StockBlocking a = stock.block(ORDER_A, stock.request(stock.shovel, "6")).orElseThrow();
		StockBlocking b = stock.block(ORDER_B, stock.request(stock.shovel, "5")).orElseThrow();

		// 10 - 6 = 4 are free for B, 5 - 4 = 1 is missing
		assertThat(a.isComplete()).isTrue();
		assertThat(b.lines()).singleElement().satisfies(line -> {
			assertThat(line.blocked()).isEqualTo(pieces(4));
			assertThat(line.missing()).isEqualTo(pieces(1));
		});
		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(pieces(10), pieces(10)));
	}

	@Test
	void whatIsMissingIsReservedForTheLine() {
		stock.receive(stock.shovel, "10");

		stock.block(ORDER_A, stock.request(stock.shovel, "15"));

		assertThat(stock.repository.all(StockBlock.class)).extracting(StockBlock::getDocument, StockBlock::getLine,
				block -> block.getQuantity().toPlainString()).containsExactly(tuple("ZA/2026/000001", 1, "10"));
		assertThat(stock.repository.all(StockReservation.class)).extracting(StockReservation::getDocument, StockReservation::getLine,
				reservation -> reservation.getQuantity().toPlainString()).containsExactly(tuple("ZA/2026/000001", 1, "5"));
		assertThat(stock.blockedFor(ORDER_A)).extracting(Line::line, Line::blocked, Line::missing)
				.containsExactly(tuple(1, pieces(10), pieces(5)));
	}

	@Test
	void twoLinesOfOneProductShareWhatIsFreeInTheirOrder() {
		stock.receive(stock.shovel, "10");

		StockBlocking blocking = stock.block(ORDER_A, stock.request(stock.shovel, "7", "7")).orElseThrow();

		// 7 of 10, then 3 of the remaining 3
		assertThat(blocking.lines()).extracting(Line::blocked, Line::missing)
				.containsExactly(tuple(pieces(7), pieces(0)), tuple(pieces(3), pieces(4)));
		assertThat(blocking.isComplete()).isFalse();
	}

	@Test
	void aProductThatNeverLayThereIsWhollyMissing() {
		assertThat(stock.block(ORDER_A, stock.request(stock.nails, "2.5")).orElseThrow().lines()).singleElement()
				.satisfies(line -> assertThat(line.missing()).isEqualTo(Quantity.of("2.5", "kg")));
		assertThat(stock.repository.all(StockBlock.class)).isEmpty();
	}

	@Test
	void aServiceIsAnsweredAsBlockedWithoutTouchingStock() {
		StockBlocking blocking = stock.block(ORDER_A, stock.request(stock.delivery, "1")).orElseThrow();

		assertThat(blocking.isComplete()).isTrue();
		assertThat(stock.repository.all(StockBlock.class)).isEmpty();
		assertThat(stock.repository.all(StockReservation.class)).isEmpty();
	}

	@Test
	void theDocumentIsAskedForItsNumberOnceAndAfterTheStockIsHeld() {
		stock.receive(stock.shovel, "10");
		InMemoryContext context = stock.repository.begin("anna");
		AtomicInteger asked = new AtomicInteger();

		stock.parts.stockBlocks().block(context, stock.request(stock.shovel, "1", "1"), () -> {
			asked.incrementAndGet();
			assertThat(context.held()).extracting(HotKey::rank).containsExactly(HotKey.STOCK);
			return context.nextNumber("ZA", "", 2026);
		});

		assertThat(asked).hasValue(1);
	}

	@Test
	void aSecondCallInOneOperationIsADefect() {
		stock.receive(stock.shovel, "10");
		InMemoryContext context = stock.repository.begin("anna");
		stock.parts.stockBlocks().block(context, stock.request(stock.nails, "1"), () -> ORDER_A);

		assertThatThrownBy(() -> stock.parts.stockBlocks().block(context, stock.request(stock.shovel, "1"), () -> ORDER_A))
				.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void linesThatAskForNothingForLessOrInAnotherUnitAreRefusedEachAtItsPlace() {
		Outcome<StockBlocking> outcome = stock.block(ORDER_A, stock.request(new StockLine(1, stock.shovel, pieces(0)),
				new StockLine(2, stock.shovel, pieces(-1)), new StockLine(3, stock.nails, pieces(1)), new StockLine(3, stock.shovel, pieces(1))));

		assertThat(outcome.problems()).extracting(Problem::code, problem -> problem.field().orElseThrow()).containsExactly(
				tuple("WHS-001", "lines[0].quantity"), tuple("WHS-001", "lines[1].quantity"), tuple("WHS-004", "lines[2].quantity"),
				tuple("WHS-020", "lines[3].line"));
	}

	@Test
	void aClosedWarehouseIsRefused() {
		stock.repository.commitAsClient("anna", work -> work.change(stock.main)
				.set(WarehousePackage.eINSTANCE.getWarehouse_Active(), false));

		assertThat(stock.block(ORDER_A, stock.request(stock.shovel, "1")).problems()).extracting(Problem::code)
				.containsExactly("WHS-005");
	}

	@Test
	void releasedGoodsAreFreeAgain() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6", "7"));

		stock.release(ORDER_A);

		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(pieces(10), pieces(0)));
		assertThat(stock.blockedFor(ORDER_A)).isEmpty();
	}

	@Test
	void releasedGoodsGoToTheOldestThatWaits() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "10"));
		stock.block(ORDER_B, stock.request(stock.shovel, "4"));

		stock.release(ORDER_A);

		assertThat(stock.blockedFor(ORDER_B)).extracting(Line::blocked, Line::missing).containsExactly(tuple(pieces(4), pieces(0)));
		// 10 on hand, 4 of them now B's
		assertThat(stock.stock(stock.shovel).free()).isEqualTo(pieces(6));
	}

	@Test
	void releasingADocumentWithoutBlocksDoesNothing() {
		stock.receive(stock.shovel, "10");

		stock.release(ORDER_B);

		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(pieces(10), pieces(0)));
	}

	@Test
	void everyProductIsHeldOnce() {
		InMemoryContext context = stock.repository.begin("anna");
		stock.parts.stockBlocks().block(context,
				stock.request(new StockLine(1, stock.nails, Quantity.of(1, "kg")), new StockLine(2, stock.shovel, pieces(1))), () -> ORDER_A);

		assertThat(context.held()).isEqualTo(List.copyOf(context.held()).stream().sorted().toList()).hasSize(2);
	}

	private static Quantity pieces(long amount) {
		return Quantity.of(amount, "pcs");
	}
}
