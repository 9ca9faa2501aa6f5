package emporion.warehouse.server;

import java.util.List;

import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;
import emporion.platform.text.TextSource;
import emporion.warehouse.GoodsIssues;
import emporion.warehouse.StockBlocks;
import emporion.warehouse.WarehouseTexts;
import emporion.warehouse.server.commit.PostedGoodsRule;
import emporion.warehouse.server.commit.StockBalanceRule;
import emporion.warehouse.server.commit.WarehouseCardRule;
import emporion.warehouse.server.internal.GoodsIssuesImpl;
import emporion.warehouse.server.internal.StockBlocksImpl;
import emporion.warehouse.server.operations.CountStockHandler;
import emporion.warehouse.server.operations.CreateWarehouseHandler;
import emporion.warehouse.server.operations.ReceiveGoodsHandler;
import emporion.warehouse.server.query.BlocksList;
import emporion.warehouse.server.query.IssuesList;
import emporion.warehouse.server.query.MovesList;
import emporion.warehouse.server.query.ReservationsList;
import emporion.warehouse.server.query.StockList;
import emporion.warehouse.server.query.WarehousesList;

/** What this bundle brings into a server without OSGi: the same that it otherwise registers as services. A new set with every instance. */
public final class WarehouseServerParts {

	private final StockBlocks stockBlocks = new StockBlocksImpl();
	private final GoodsIssues goodsIssues = new GoodsIssuesImpl();
	private final ServerModule module = new WarehouseServerModule();
	private final List<OperationHandler<?, ?>> handlers = List.of(new CreateWarehouseHandler(), new ReceiveGoodsHandler(),
			new CountStockHandler());
	private final List<CommitRule> rules = List.of(new WarehouseCardRule(), new PostedGoodsRule(), new StockBalanceRule());
	private final List<ListQuery> queries = List.of(new StockList(), new MovesList(), new BlocksList(), new ReservationsList(),
			new IssuesList(), new WarehousesList());
	private final TextSource texts = new WarehouseTexts();

	public ServerModule module() {
		return module;
	}

	public List<OperationHandler<?, ?>> handlers() {
		return handlers;
	}

	public List<CommitRule> rules() {
		return rules;
	}

	public List<ListQuery> queries() {
		return queries;
	}

	public TextSource texts() {
		return texts;
	}

	public StockBlocks stockBlocks() {
		return stockBlocks;
	}

	public GoodsIssues goodsIssues() {
		return goodsIssues;
	}
}
