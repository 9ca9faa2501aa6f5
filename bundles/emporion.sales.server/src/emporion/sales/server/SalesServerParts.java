package emporion.sales.server;

import java.util.List;

import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;
import emporion.platform.text.TextSource;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.sales.SalesTexts;
import emporion.sales.server.commit.DocumentTotalsRule;
import emporion.sales.server.commit.ManualPriceFloorRule;
import emporion.sales.server.commit.OrderHistoryRule;
import emporion.sales.server.commit.PaymentsCoverRule;
import emporion.sales.server.commit.PostedDocumentsRule;
import emporion.sales.server.operations.AcceptOfferHandler;
import emporion.sales.server.operations.CancelOrderHandler;
import emporion.sales.server.operations.ConfirmOrderHandler;
import emporion.sales.server.operations.CreateOrderFromOfferHandler;
import emporion.sales.server.operations.InvoiceOrderHandler;
import emporion.sales.server.operations.IssueGoodsHandler;
import emporion.sales.server.operations.PlaceOrderHandler;
import emporion.sales.server.operations.PrintInvoiceHandler;
import emporion.sales.server.operations.PrintOfferHandler;
import emporion.sales.server.operations.QuoteLineHandler;
import emporion.sales.server.operations.RegisterPaymentHandler;
import emporion.sales.server.operations.RejectOfferHandler;
import emporion.sales.server.operations.SaveOfferHandler;
import emporion.sales.server.operations.SaveOrderHandler;
import emporion.sales.server.operations.SendOfferHandler;
import emporion.sales.server.print.DocumentPrinter;
import emporion.sales.server.query.InvoicesList;
import emporion.sales.server.query.OffersList;
import emporion.sales.server.query.OrderLinesList;
import emporion.sales.server.query.OrdersList;
import emporion.sales.server.query.PaymentsList;
import emporion.warehouse.GoodsIssues;
import emporion.warehouse.StockBlocks;

/** Everything this bundle registers as OSGi services, for a server without OSGi. */
public final class SalesServerParts {

	private final PriceCalculator calculator;
	private final PriceBooks books;
	private final StockBlocks blocks;
	private final GoodsIssues issues;
	private final DocumentPrinter printer;

	public SalesServerParts(PriceCalculator calculator, PriceBooks books, StockBlocks blocks, GoodsIssues issues, DocumentPrinter printer) {
		this.calculator = calculator;
		this.books = books;
		this.blocks = blocks;
		this.issues = issues;
		this.printer = printer;
	}

	public ServerModule module() {
		return new SalesServerModule();
	}

	public List<OperationHandler<?, ?>> handlers() {
		return List.of(new SaveOfferHandler(calculator, books), new SendOfferHandler(), new AcceptOfferHandler(), new RejectOfferHandler(),
				new CreateOrderFromOfferHandler(calculator, books), new SaveOrderHandler(calculator, books),
				new ConfirmOrderHandler(calculator, books, blocks), new PlaceOrderHandler(calculator, books, blocks),
				new CancelOrderHandler(blocks), new IssueGoodsHandler(issues), new InvoiceOrderHandler(), new RegisterPaymentHandler(),
				new QuoteLineHandler(calculator, books), new PrintInvoiceHandler(printer), new PrintOfferHandler(printer));
	}

	public List<CommitRule> rules() {
		return List.of(new PostedDocumentsRule(), new OrderHistoryRule(), new DocumentTotalsRule(),
				new ManualPriceFloorRule(calculator, books), new PaymentsCoverRule());
	}

	public List<CommitListener> listeners() {
		return List.of();
	}

	public List<ListQuery> queries() {
		return List.of(new OffersList(), new OrdersList(), new OrderLinesList(), new InvoicesList(), new PaymentsList());
	}

	public TextSource texts() {
		return new SalesTexts();
	}
}
