package emporion.demo.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import emporion.base.outcome.Outcome;
import emporion.demo.scenario.Step.Action;
import emporion.platform.module.SwitchModuleOperation;

/** What users do: the words under {@code when}. */
final class StepWords {

	/** The answer to something that concerns no server. */
	private record Nothing() {
	}

	private final Map<String, Function<Entry, Action>> words = new LinkedHashMap<>();
	private final ExpectationWords expectations = new ExpectationWords();

	StepWords() {
		CardWords cards = new CardWords();
		PartyWords parties = new PartyWords();
		PriceWords prices = new PriceWords();
		StockWords stock = new StockWords();
		SalesWords sales = new SalesWords();
		withFields("create product", cards::product);
		withFields("create category", cards::category);
		withFields("create party", parties::party);
		withFields("create lead", parties::lead);
		words.put("convert lead", parties::convertLead);
		withFields("reject lead", parties::rejectLead);
		withFields("create price list", prices::priceList);
		withFields("set prices", prices::setPrices);
		withFields("set terms", prices::terms);
		withFields("set floor", prices::floor);
		withFields("quote", prices::quote);
		withFields("receive goods", stock::receive);
		withFields("count goods", stock::count);
		withFields("make offer", sales::offer);
		words.put("send offer", sales::sendOffer);
		words.put("accept offer", sales::acceptOffer);
		words.put("reject offer", sales::rejectOffer);
		withFields("order from offer", sales::orderFromOffer);
		withFields("draft order", sales::draftOrder);
		words.put("confirm order", sales::confirmOrder);
		withFields("place order", sales::placeOrder);
		words.put("cancel order", sales::cancelOrder);
		words.put("issue", sales::issue);
		withFields("invoice", sales::invoice);
		withFields("pay", sales::pay);
		words.put("switch off", entry -> switched(entry, false));
		words.put("switch on", entry -> switched(entry, true));
		words.put("go to", StepWords::goTo);
	}

	private void withFields(String word, Function<Fields, Action> reader) {
		words.put(word, entry -> reader.apply(entry.fields()));
	}

	private static Action goTo(Entry entry) {
		LocalDate day = entry.day();
		return (world, user) -> {
			if (day.isBefore(world.clock().today()))
				throw entry.wrong("the clock says " + world.clock().today() + " and cannot go back");
			world.clock().goTo(day);
			return Outcome.done(new Nothing());
		};
	}

	/** Modules are the administrator's, whoever else plays. */
	static Action switched(Entry module, boolean on) {
		String id = module.text();
		return (world, user) -> world.run(World.ADMINISTRATOR, new SwitchModuleOperation(id, on));
	}

	Step step(Entry entry) {
		Fields fields = entry.fields();
		List<Entry> named = fields.names().filter(name -> words.containsKey(name.text())).toList();
		if (named.size() != 1)
			throw entry.wrong("a step has exactly one of the words " + String.join(", ", words.keySet()));
		String word = named.getFirst().text();
		Step step = new Step(named.getFirst().place(), word, fields.text("by", World.USER), words.get(word).apply(fields.required(word)),
				fields.optional("refused", Entry::text), fields.optional("field", Entry::text),
				fields.list("then").stream().map(expectations::expectation).toList());
		fields.end();
		return step;
	}
}
