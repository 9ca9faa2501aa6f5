package emporion.warehouse.server.commit;

import static emporion.warehouse.server.StockFixture.ORDER_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.warehouse.model.GoodsIssue;
import emporion.warehouse.model.StockBlock;
import emporion.warehouse.model.StockLevel;
import emporion.warehouse.model.StockMove;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.server.StockFixture;

class WarehouseCommitRulesTest {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	private final StockFixture stock = new StockFixture();

	@Test
	void stockMovesAreNeverChangedOrDeleted() {
		stock.receive(stock.shovel, "10");
		StockMove move = stock.repository.only(StockMove.class);

		assertThat(stock.repository.commitAsClient("eve", work -> work.change(move).set(MODEL.getStockMove_Document(), "PZ/1")))
				.extracting(Problem::code).containsExactly("WHS-012");
		assertThat(stock.repository.commitAsClient("eve", work -> work.delete(move))).extracting(Problem::code).containsExactly("WHS-012");
	}

	@Test
	void goodsIssuesAndTheirLinesAreNeverChanged() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));
		stock.issue(ORDER_A, stock.request(stock.shovel, "6"));
		GoodsIssue issue = stock.repository.only(GoodsIssue.class);

		assertThat(stock.repository.commitAsClient("eve", work -> work.change(issue).set(MODEL.getGoodsIssue_Recipient(), "Eve")))
				.extracting(Problem::code).containsExactly("WHS-012");
		assertThat(stock.repository.commitAsClient("eve",
				work -> work.change(issue.getLines().getFirst()).set(MODEL.getGoodsIssueLine_Quantity(), BigDecimal.ONE)))
						.extracting(Problem::code).containsExactly("WHS-012");
	}

	@Test
	void aLevelDoesNotChangeWithoutAMove() {
		stock.receive(stock.shovel, "10");
		StockLevel level = stock.repository.only(StockLevel.class);

		assertThat(stock.repository.commitAsClient("eve",
				work -> work.change(level).set(MODEL.getStockLevel_OnHand(), new BigDecimal("11")))).extracting(Problem::code)
						.containsExactly("WHS-013");
		assertThat(stock.repository.commitAsClient("eve", work -> work.delete(level))).extracting(Problem::code)
				.containsExactly("WHS-013");
	}

	@Test
	void blockedStockDoesNotChangeWithoutABlock() {
		stock.receive(stock.shovel, "10");
		stock.block(ORDER_A, stock.request(stock.shovel, "6"));
		StockBlock block = stock.repository.only(StockBlock.class);
		StockLevel level = stock.repository.only(StockLevel.class);

		assertThat(stock.repository.commitAsClient("eve", work -> work.delete(block))).extracting(Problem::code)
				.containsExactly("WHS-014");
		assertThat(stock.repository.commitAsClient("eve",
				work -> work.change(level).set(MODEL.getStockLevel_Blocked(), BigDecimal.ZERO))).extracting(Problem::code)
						.containsExactly("WHS-014");
	}

	@Test
	void aLevelBelowZeroIsRefused() {
		stock.receive(stock.shovel, "10");
		StockLevel level = stock.repository.only(StockLevel.class);

		assertThat(stock.repository.commitAsClient("eve",
				work -> work.change(level).set(MODEL.getStockLevel_OnHand(), new BigDecimal("-1")))).extracting(Problem::code)
						.contains("WHS-010");
	}

	@Test
	void aWarehousesCardIsChecked() {
		assertThat(stock.repository.commitAsClient("anna", work -> work.change(stock.main).set(MODEL.getWarehouse_Name(), "")))
				.extracting(Problem::code).containsExactly("WHS-018");
		assertThat(stock.repository.commitAsClient("anna", work -> work.delete(stock.main))).extracting(Problem::code)
				.containsExactly("WHS-024");
		assertThat(stock.repository.commitAsClient("anna", work -> work.add(StockFixture.warehouse("WAW")))).extracting(Problem::code)
				.containsExactly("WHS-017");
		assertThat(stock.repository.commitAsClient("anna", work -> work.change(stock.main).set(MODEL.getWarehouse_Name(), "Main")))
				.isEmpty();
	}
}
