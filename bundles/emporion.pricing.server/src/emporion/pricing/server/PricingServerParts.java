package emporion.pricing.server;

import java.util.List;
import java.util.stream.Stream;

import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;
import emporion.platform.text.TextSource;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.pricing.PriceRule;
import emporion.pricing.PricingTexts;
import emporion.pricing.rules.StandardRules;
import emporion.pricing.server.book.RepositoryPriceBooks;
import emporion.pricing.server.commit.CustomerTermsRule;
import emporion.pricing.server.commit.PriceEntryRule;
import emporion.pricing.server.commit.PriceLimitRule;
import emporion.pricing.server.commit.PriceListCardRule;
import emporion.pricing.server.operations.CreatePriceListHandler;
import emporion.pricing.server.operations.QuotePriceHandler;
import emporion.pricing.server.operations.SetCustomerTermsHandler;
import emporion.pricing.server.operations.SetPriceFloorHandler;
import emporion.pricing.server.operations.SetPricesHandler;
import emporion.pricing.server.query.PriceEntriesList;
import emporion.pricing.server.query.PriceListsList;

/** Everything this bundle registers as OSGi services, for a server without OSGi. One for each server: the price book remembers. */
public final class PricingServerParts {

	private final PriceCalculator calculator;
	private final RepositoryPriceBooks books = new RepositoryPriceBooks();

	public PricingServerParts() {
		this(List.of());
	}

	/** @param further rules of other modules, beside those of the house */
	public PricingServerParts(List<PriceRule> further) {
		calculator = PriceCalculator.of(Stream.concat(StandardRules.all().stream(), further.stream()).toList());
	}

	public ServerModule module() {
		return new PricingServerModule();
	}

	public List<OperationHandler<?, ?>> handlers() {
		return List.of(new CreatePriceListHandler(), new SetPricesHandler(), new SetCustomerTermsHandler(), new SetPriceFloorHandler(),
				new QuotePriceHandler(calculator, books));
	}

	public List<CommitRule> rules() {
		return List.of(new PriceListCardRule(), new PriceEntryRule(), new CustomerTermsRule(), new PriceLimitRule());
	}

	public List<CommitListener> listeners() {
		return List.of(books);
	}

	public List<ListQuery> queries() {
		return List.of(new PriceListsList(), new PriceEntriesList());
	}

	public TextSource texts() {
		return new PricingTexts();
	}

	public PriceCalculator calculator() {
		return calculator;
	}

	public PriceBooks priceBooks() {
		return books;
	}
}
