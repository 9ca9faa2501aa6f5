package emporion.sales.server;

import java.util.List;

import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ModuleListener;
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
import emporion.sales.server.internal.PresentPriceBooks;
import emporion.sales.server.internal.Stockkeeping;
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
	private final PresentPriceBooks books;
	private final Stockkeeping stock;
	private final DocumentPrinter printer;

	/**
	 * @param books  what the module pricing offers while it is on
	 * @param blocks what the module warehouse offers while it is on
	 * @param issues what the module warehouse offers while it is on
	 */
	public SalesServerParts(PriceCalculator calculator, PriceBooks books, StockBlocks blocks, GoodsIssues issues, DocumentPrinter printer) {
		this.calculator = calculator;
		this.books = new PresentPriceBooks(books);
		this.stock = new Stockkeeping(blocks, issues);
		this.printer = printer;
	}

	public ServerModule module() {
		return new SalesServerModule();
	}

	public List<OperationHandler<?, ?>> handlers() {
		return List.of(new SaveOfferHandler(calculator, books), new SendOfferHandler(), new AcceptOfferHandler(), new RejectOfferHandler(),
				new CreateOrderFromOfferHandler(calculator, books, stock), new SaveOrderHandler(calculator, books, stock),
				new ConfirmOrderHandler(calculator, books, stock), new PlaceOrderHandler(calculator, books, stock),
				new CancelOrderHandler(stock), new IssueGoodsHandler(stock), new InvoiceOrderHandler(), new RegisterPaymentHandler(),
				new QuoteLineHandler(calculator, books, stock), new PrintInvoiceHandler(printer), new PrintOfferHandler(printer));
	}

	public List<CommitRule> rules() {
		return List.of(new PostedDocumentsRule(), new OrderHistoryRule(), new DocumentTotalsRule(),
				new ManualPriceFloorRule(calculator, books), new PaymentsCoverRule());
	}

	public List<CommitListener> listeners() {
		return List.of();
	}

	/** @return those of these parts that must be told when the modules pricing and warehouse are switched */
	public List<ModuleListener> moduleListeners() {
		return List.of(books, stock);
	}

	public List<ListQuery> queries() {
		return List.of(new OffersList(), new OrdersList(), new OrderLinesList(), new InvoicesList(), new PaymentsList());
	}

	public TextSource texts() {
		return new SalesTexts();
	}
}
