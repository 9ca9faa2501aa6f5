package emporion.demo.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.demo.scenario.Step.Action;
import emporion.platform.Ref;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.PriceQuote;
import emporion.pricing.QuotePriceOperation;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetCustomerTermsOperation.Agreed;
import emporion.pricing.SetPriceFloorOperation;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.pricing.model.PriceList;

/** Words for price lists, terms, limits and quotes. */
final class PriceWords {

	/** A price as a file names it. */
	private record Price(Entry product, BigDecimal from, BigDecimal price, Period validity) {

		static Price read(Fields fields) {
			Price price = new Price(fields.required("product"), fields.optional("from quantity", Entry::decimal).orElse(BigDecimal.ZERO),
					fields.required("price").decimal(), period(fields));
			fields.end();
			return price;
		}

		NewPrice in(World world) {
			return new NewPrice(world.products().get(product).ref(), from, price, validity);
		}
	}

	private static Period period(Fields fields) {
		Optional<LocalDate> from = fields.optional("from", Entry::day);
		Optional<Entry> to = fields.optional("to");
		if (from.isPresent() && to.isPresent() && to.get().day().isBefore(from.get()))
			throw to.get().wrong("the last day lies before the first");
		return new Period(from, to.map(Entry::day));
	}

	Action priceList(Fields fields) {
		String code = fields.text("code");
		CreatePriceListOperation list = new CreatePriceListOperation(code, fields.text("name", code),
				fields.optional("currency", PriceWords::currency).orElse(World.CURRENCY), period(fields),
				fields.optional("base", Entry::flag).orElse(false));
		List<Price> prices = fields.list("prices").stream().map(Entry::fields).map(Price::read).toList();
		fields.end();
		return (world, user) -> switch (world.run(user, list)) {
			case Outcome.Refused<?> refused -> refused;
			case Outcome.Done<CreatePriceListOperation.Created> done -> {
				world.priceLists().put(code, done.result().list());
				yield prices.isEmpty() ? done : world.run(user, prices(world, done.result().list(), prices));
			}
		};
	}

	private static CurrencyUnit currency(Entry code) {
		try {
			return CurrencyUnit.of(code.text());
		} catch (IllegalCurrencyException e) {
			throw code.wrong("not a currency: '" + code.text() + "'");
		}
	}

	private static SetPricesOperation prices(World world, Ref<PriceList> list, List<Price> prices) {
		return new SetPricesOperation(list, prices.stream().map(price -> price.in(world)).toList());
	}

	Action setPrices(Fields fields) {
		Entry list = fields.required("list");
		List<Price> prices = fields.required("prices").list().stream().map(Entry::fields).map(Price::read).toList();
		fields.end();
		return (world, user) -> world.run(user, prices(world, world.priceLists().get(list), prices));
	}

	Action terms(Fields fields) {
		Entry customer = fields.required("customer");
		Percent discount = fields.optional("discount", Entry::percent).orElse(Percent.ZERO);
		List<Entry> lists = fields.list("lists");
		fields.end();
		return (world, user) -> world.run(user, new SetCustomerTermsOperation(
				List.of(new Agreed(world.parties().get(customer), discount, lists.stream().map(world.priceLists()::get).toList()))));
	}

	Action floor(Fields fields) {
		Optional<String> login = fields.optional("user", Entry::text);
		Percent reduction = fields.required("percent").percent();
		fields.end();
		return (world, user) -> world.run(user, new SetPriceFloorOperation(login, reduction));
	}

	/** A question; what it must answer stands beside it. */
	Action quote(Fields fields) {
		Place place = fields.place();
		QuotePriceOperation question = new QuotePriceOperation(fields.text("product"), fields.optional("customer", Entry::text),
				fields.optional("quantity", Entry::decimal).orElse(BigDecimal.ONE),
				fields.optional("currency", PriceWords::currency).orElse(World.CURRENCY), fields.optional("day", Entry::day),
				fields.optional("manual price", Entry::decimal));
		Figures figures = new Figures(fields).reading("price", "list price", "base price", "discount");
		List<String> because = fields.list("because").stream().map(Entry::text).toList();
		fields.end();
		return (world, user) -> world.run(user, question).map(quote -> {
			figures.check("price", quote.price().getAmount());
			figures.check("list price", quote.listPrice().map(BigMoney::getAmount));
			figures.check("base price", quote.basePrice().map(BigMoney::getAmount));
			figures.check("discount", quote.discount().points());
			checkBecause(place, because, quote);
			return quote;
		});
	}

	private static void checkBecause(Place place, List<String> because, PriceQuote quote) {
		List<String> steps = quote.explanation().steps().map(Explanation::code).toList();
		List<String> missing = new ArrayList<>(because);
		missing.removeAll(steps);
		if (!missing.isEmpty())
			throw new UnmetException(place, "the price is not explained by " + missing + ", but by " + steps);
	}
}
