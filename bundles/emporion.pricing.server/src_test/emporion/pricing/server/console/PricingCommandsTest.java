package emporion.pricing.server.console;

import static emporion.pricing.server.PricingFixture.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Operations;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.runtime.ServerOperations;
import emporion.platform.text.Texts;
import emporion.platform.wire.WireFormat;
import emporion.pricing.PriceCalculator;
import emporion.pricing.PricingTexts;
import emporion.pricing.QuotePriceOperation;
import emporion.pricing.rules.StandardRules;
import emporion.pricing.server.PricingFixture;
import emporion.pricing.server.book.RepositoryPriceBooks;
import emporion.pricing.server.operations.QuotePriceHandler;
import emporion.testing.memory.TerminalSession;

class PricingCommandsTest {

	private final PricingFixture given = new PricingFixture();
	private final PricingCommands commands = new PricingCommands(new Doors(), Texts.of(new PricingTexts()));
	private final CommandSession anna = TerminalSession.of(SELLER);

	@BeforeEach
	void pricesAndTerms() {
		given.price(given.list("BASE", true), given.oil, "1", "100.00");
		given.terms("5", List.of());
		given.limit(Optional.of(SELLER), "10");
	}

	@Test
	void aPriceIsShownToPeople() {
		// 100.00 × (1 − 0.05) = 95.00
		assertThat(commands.quote(anna, false, "PLN", "", "OIL", "K-1", "12")).isEqualTo("""
				product    OIL
				customer   K-1
				quantity   12
				price      95.00
				currency   PLN
				listPrice  100.00
				discount   5
				basePrice  100.00
				manual     false""");
	}

	@Test
	void aPriceIsShownToPrograms() {
		assertThat(commands.quote(anna, true, "PLN", "", "OIL", "-", "2.5")).isEqualTo("{\"product\":\"OIL\",\"customer\":null,\"quantity\":2.5,"
				+ "\"price\":100.00,\"currency\":\"PLN\",\"listPrice\":100.00,\"discount\":0,\"basePrice\":100.00,\"manual\":false}");
	}

	@Test
	void aPriceIsExplainedStepByStep() {
		assertThat(commands.explain(anna, false, "PLN", "90", "OIL", "K-1", "12")).isEqualTo("""
				Price of OIL for 12 pcs on 2026-06-05 = 90.00 PLN
				  Base price from BASE = 100.00 PLN
				  No price on the customer’s own lists
				  Customer’s discount 5 % off 100.00 PLN = 95.00 PLN
				  Not below the lower limit 90.00, 10 % below 100.00 PLN
				  Price given by anna, 10 % off the list price = 90.00 PLN""");
		String json = commands.explain(anna, true, "PLN", "90", "OIL", "K-1", "12");
		assertThat(new WireFormat().read(json, Explanation.class).result()).isEqualTo("90.00 PLN");
	}

	@Test
	void whatCannotBeAnsweredSaysWhy() {
		assertThatThrownBy(() -> commands.quote(anna, false, "PLN", "", "NOPE", "K-1", "1")).isInstanceOf(CommandRefusedException.class)
				.hasMessage("PRC-034: There is no such product: NOPE.");
		assertThatThrownBy(() -> commands.quote(anna, false, "PLN", "89.99", "OIL", "K-1", "1")).hasMessageStartingWith("PRC-010: Price 89.99 PLN");
		assertThatThrownBy(() -> commands.quote(anna, false, "PLN", "", "OIL", "K-1", "twelve"))
				.hasMessage("“twelve” is not a number, as 12 or 2.5 is.");
		assertThatThrownBy(() -> commands.quote(anna, false, "GOLD", "", "OIL", "K-1", "1")).hasMessageContaining("GOLD");
	}

	/** Doors to a server that only quotes prices. */
	private final class Doors implements ServerOperations {

		private final QuotePriceHandler handler = new QuotePriceHandler(PriceCalculator.of(StandardRules.all()), new RepositoryPriceBooks());

		@Override
		public Operations as(String login) {
			return new Operations() {
				@Override
				@SuppressWarnings("unchecked")
				public <R extends Record> Outcome<R> run(UUID id, Operation<R> operation) {
					return (Outcome<R>) given.repository.run(login, handler, (QuotePriceOperation) operation);
				}
			};
		}

		@Override
		public Set<String> names() {
			return Set.of(QuotePriceOperation.class.getName());
		}
	}
}
