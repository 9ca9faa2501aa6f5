package emporion.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.query.ListColumn;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;

class PriceCurrenciesTest {

	@Test
	void theBaseListsCurrencyComesFirstAndEachOnce() {
		Lists lists = new PriceLists(Outcome.done(new Page(List.of(row(1, "UAH", false), row(2, "EUR", false), row(3, "PLN", true),
				row(4, "PLN", false)), Optional.empty())));
		assertThat(new PriceCurrencies(lists).all().orElseThrow()).containsExactly(CurrencyUnit.of("PLN"), CurrencyUnit.EUR,
				CurrencyUnit.of("UAH"));
	}

	@Test
	void aRefusalOfTheListIsPassedOn() {
		Lists lists = new PriceLists(Outcome.refused(Problem.error("PLT-020", "pricing.lists")));
		assertThat(new PriceCurrencies(lists).all().problems()).extracting(Problem::code).containsExactly("PLT-020");
	}

	private static Row row(long id, String currency, boolean base) {
		return new Row(id, List.of(currency, base));
	}

	/** The list as the server answers it. */
	private record PriceLists(Outcome<Page> answer) implements Lists {

		@Override
		public Outcome<ListDescription> describe(String list) {
			return Outcome.done(new ListDescription(list, List.of(new ListColumn("currency", ColumnType.TEXT, true, true),
					new ListColumn("base", ColumnType.FLAG, true, true)), true));
		}

		@Override
		public Outcome<Page> page(PageRequest request) {
			return answer;
		}

		@Override
		public Outcome<RowCount> count(PageRequest request) {
			return Outcome.done(new RowCount(4));
		}
	}
}
