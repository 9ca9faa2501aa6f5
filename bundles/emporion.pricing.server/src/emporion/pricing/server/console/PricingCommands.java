package emporion.pricing.server.console;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.runtime.ServerOperations;
import emporion.platform.text.Texts;
import emporion.platform.wire.WireFormat;
import emporion.pricing.PriceQuote;
import emporion.pricing.PriceText;
import emporion.pricing.QuotePriceOperation;
import emporion.pricing.check.PriceListCheck;

/** {@code pricing:quote}, {@code pricing:explain}: what something costs somebody, and why. */
@Component(service = PricingCommands.class, property = { "osgi.command.scope=pricing", "osgi.command.function=quote",
		"osgi.command.function=explain" })
public final class PricingCommands {

	/** Typed in place of a customer's code for anybody. */
	private static final String ANYBODY = "-";

	private final ServerOperations operations;
	private final Texts texts;
	private final WireFormat format = new WireFormat();

	@Activate
	public PricingCommands(@Reference ServerOperations operations, @Reference Texts texts) {
		this.operations = operations;
		this.texts = texts;
	}

	@Descriptor("Says at what price a customer gets a product today")
	public String quote(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("ISO code of the currency") @Parameter(names = { "--currency", "-c" }, absentValue = "PLN") String currency,
			@Descriptor("a price that you would like to give") @Parameter(names = { "--price", "-p" }, absentValue = "") String price,
			@Descriptor("code of the product") String product, @Descriptor("code of the customer, or - for anybody") String customer,
			@Descriptor("quantity in the product’s unit") String quantity) {
		PriceQuote quote = ask(session, currency, price, product, customer, quantity);
		return new ConsoleRecord().with("product", product).with("customer", customer.equals(ANYBODY) ? null : customer)
				.with("quantity", number(quantity)).with("price", amount(quote.price())).with("currency", currency)
				.with("listPrice", quote.listPrice().map(PricingCommands::amount).orElse(null))
				.with("discount", quote.discount().points()).with("basePrice", quote.basePrice().map(PricingCommands::amount).orElse(null))
				.with("manual", quote.manual()).render(json);
	}

	@Descriptor("Shows step by step how the price of a product for a customer comes about")
	public String explain(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("ISO code of the currency") @Parameter(names = { "--currency", "-c" }, absentValue = "PLN") String currency,
			@Descriptor("a price that you would like to give") @Parameter(names = { "--price", "-p" }, absentValue = "") String price,
			@Descriptor("code of the product") String product, @Descriptor("code of the customer, or - for anybody") String customer,
			@Descriptor("quantity in the product’s unit") String quantity) {
		PriceQuote quote = ask(session, currency, price, product, customer, quantity);
		return json ? format.write(quote.explanation()) : texts.tree(quote.explanation(), Locale.ENGLISH).stripTrailing();
	}

	private PriceQuote ask(CommandSession session, String currency, String price, String product, String customer, String quantity) {
		CurrencyUnit unit = PriceListCheck.currency(currency)
				.orElseThrow(() -> new CommandRefusedException(currency + " is not a currency, as PLN is."));
		QuotePriceOperation question = new QuotePriceOperation(product, Optional.of(customer).filter(code -> !code.equals(ANYBODY)),
				number(quantity), unit, Optional.empty(), Optional.of(price).filter(text -> !text.isEmpty()).map(PricingCommands::number));
		return CommandRefusedException.resultOf(operations.as(ConsoleUser.of(session)).run(question), texts);
	}

	private static BigDecimal amount(BigMoney price) {
		return new BigDecimal(PriceText.of(price.getAmount()));
	}

	private static BigDecimal number(String text) {
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException notANumber) {
			throw new CommandRefusedException("“" + text + "” is not a number, as 12 or 2.5 is.");
		}
	}
}
