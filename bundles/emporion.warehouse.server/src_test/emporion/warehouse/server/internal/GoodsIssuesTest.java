package emporion.warehouse.server.internal;

import static emporion.warehouse.server.StockFixture.ORDER_A;
import static emporion.warehouse.server.StockFixture.ORDER_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.warehouse.Availability;
import emporion.warehouse.GoodsIssued;
import emporion.warehouse.StockBlocking.Line;
import emporion.warehouse.StockLine;
import emporion.warehouse.model.GoodsIssue;
import emporion.warehouse.model.MoveKind;
import emporion.warehouse.model.StockBlock;
import emporion.warehouse.model.StockMove;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.server.StockFixture;

class GoodsIssuesTest {

	private final StockFixture stock = new StockFixture();

	@Test
	void goodsAreIssuedFromTheDocumentsBlock() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));

		GoodsIssued issued = stock.issue(ORDER_A, stock.request(stock.shovel, "6")).orElseThrow();

		// 10 - 6 = 4 remain, nothing blocked
		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(pieces(4), pieces(0)));
		assertThat(stock.repository.all(StockBlock.class)).isEmpty();
		assertThat(issued.number()).hasToString("WZ/2026/000001");
	}

	@Test
	void theGoodsIssueSaysWhoTookWhatForWhichDocument() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "1", "5"));
		stock.issue(ORDER_A, stock.request(new StockLine(2, stock.shovel, pieces(5))));

		GoodsIssue issue = stock.repository.only(GoodsIssue.class);

		assertThat(issue.getIssueDate()).isEqualTo(LocalDate.of(2026, 3, 2));
		assertThat(issue.getIssuedAt()).isEqualTo(stock.repository.clock().now());
		assertThat(issue).extracting(GoodsIssue::getSourceDocument, GoodsIssue::getRecipient, GoodsIssue::getIssuedBy)
				.containsExactly("ZA/2026/000001", "Kowalski sp. z o.o.", "wanda");
		assertThat(issue.getLines()).extracting(line -> line.getLine(), line -> line.getSourceLine(), line -> line.getProduct().getCode(),
				line -> line.getQuantity().toPlainString(), line -> line.getUnit()).containsExactly(tuple(1, 2, "TLS-0001", "5", "pcs"));
	}

	@Test
	void everyIssueStandsInTheJournal() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));
		stock.issue(ORDER_A, stock.request(stock.shovel, "6"));

		assertThat(stock.repository.all(StockMove.class)).extracting(StockMove::getKind, StockMove::getDocument, StockMove::getAuthor,
				move -> move.getQuantity().toPlainString()).containsExactly(tuple(MoveKind.RECEIPT, "PZ/2026/000001", "wanda", "10"),
						tuple(MoveKind.ISSUE, "WZ/2026/000001", "wanda", "-6"));
	}

	@Test
	void aPartialIssueLeavesTheRestBlocked() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "10"));

		stock.issue(ORDER_A, stock.request(stock.shovel, "6"));

		// of 10 ordered 6 went out: 4 on hand, 4 blocked
		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(pieces(4), pieces(4)));
		assertThat(stock.blockedFor(ORDER_A)).extracting(Line::blocked).containsExactly(pieces(4));
	}

	@Test
	void goodsWithoutABlockAreNotIssued() {
		stock.receive(stock.shovel, "10");

		Outcome<GoodsIssued> outcome = stock.issue(ORDER_B, stock.request(stock.shovel, "5"));

		assertThat(outcome.problems()).extracting(Problem::code, problem -> problem.field().orElseThrow())
				.containsExactly(tuple("WHS-008", "lines[0].quantity"));
		assertThat(stock.stock(stock.shovel).onHand()).isEqualTo(pieces(10));
	}

	@Test
	void whatIsBlockedForAnotherDocumentIsNotIssued() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));

		assertThat(stock.issue(ORDER_B, stock.request(stock.shovel, "5")).problems()).extracting(Problem::code)
				.containsExactly("WHS-008");
	}

	@Test
	void moreThanIsBlockedIsRefusedAndNothingHappens() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));

		Outcome<GoodsIssued> outcome = stock.issue(ORDER_A, stock.request(stock.shovel, "7"));

		assertThat(outcome.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.arguments()).containsExactly("TLS-0001", "7 pcs", "ZA/2026/000001", "6 pcs"));
		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(pieces(10), pieces(6)));
		assertThat(stock.repository.all(GoodsIssue.class)).isEmpty();
	}

	@Test
	void aLinesBlockIsNotTakenForAnotherLine() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6", "4"));

		assertThat(stock.issue(ORDER_A, stock.request(stock.shovel, "7")).problems()).extracting(Problem::code)
				.containsExactly("WHS-008");
	}

	@Test
	void goodsThatCameInForAWaitingLineAreIssuedTogetherWithItsFirstBlock() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "15"));
		stock.receive(stock.shovel, "20");

		// 10 blocked at once, 5 from the delivery
		assertThat(stock.issue(ORDER_A, stock.request(stock.shovel, "15")).isDone()).isTrue();
		assertThat(stock.stock(stock.shovel)).isEqualTo(new Availability(pieces(15), pieces(0)));
	}

	@Test
	void numbersFollowEachOtherAndARefusalUsesNone() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));
		stock.issue(ORDER_A, stock.request(stock.shovel, "1"));
		stock.issue(ORDER_A, stock.request(stock.shovel, "99"));

		assertThat(stock.issue(ORDER_A, stock.request(stock.shovel, "1")).orElseThrow().number()).hasToString("WZ/2026/000002");
	}

	@Test
	void servicesAreLeftOutOfTheGoodsIssue() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));

		stock.issue(ORDER_A, stock.request(new StockLine(1, stock.shovel, pieces(6)), new StockLine(2, stock.delivery, pieces(1))));

		assertThat(stock.repository.only(GoodsIssue.class).getLines()).hasSize(1);
	}

	@Test
	void anIssueOfNothingButServicesIsRefused() {
		assertThat(stock.issue(ORDER_A, stock.request(stock.delivery, "1")).problems()).extracting(Problem::code)
				.containsExactly("WHS-009");
	}

	@Test
	void aNegativeQuantityIsRefusedAtItsField() {
		assertThat(stock.issue(ORDER_A, stock.request(stock.shovel, "-1")).problems()).extracting(Problem::code,
				problem -> problem.field().orElseThrow()).containsExactly(tuple("WHS-001", "lines[0].quantity"));
	}

	@Test
	void theBranchOfTheWarehouseStandsInTheNumber() {
		stock.repository.commitAsClient("anna",
				work -> work.change(stock.main).set(WarehousePackage.eINSTANCE.getWarehouse_Branch(), "WAW"));
		stock.receive(stock.shovel, "1");
		stock.block(ORDER_A, stock.request(stock.shovel, "1"));

		assertThat(stock.issue(ORDER_A, stock.request(stock.shovel, "1")).orElseThrow().number()).hasToString("WZ/WAW/2026/000001");
	}

	private static Quantity pieces(long amount) {
		return Quantity.of(amount, "pcs");
	}
}
