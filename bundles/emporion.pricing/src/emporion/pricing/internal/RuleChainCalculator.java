package emporion.pricing.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.joda.money.BigMoney;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceCalculator;
import emporion.pricing.PriceQuote;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;
import emporion.pricing.PriceText;
import emporion.pricing.rules.StandardRules;

/**
 * Runs the rules one after the other and writes down what each did. Rules come and go while prices are asked for: a price is formed by
 * those that were there when it was asked for.
 */
@Component(service = PriceCalculator.class, property = "rules.cardinality.minimum:Integer=" + StandardRules.COUNT)
public final class RuleChainCalculator implements PriceCalculator {

	private static final Comparator<PriceRule> ORDER = Comparator.comparingInt(PriceRule::order).thenComparing(rule -> rule.getClass().getName());

	private volatile List<PriceRule> rules;

	@Activate
	public RuleChainCalculator() {
		rules = List.of();
	}

	public RuleChainCalculator(Collection<? extends PriceRule> rules) {
		this.rules = rules.stream().map(PriceRule.class::cast).sorted(ORDER).toList();
	}

	@Reference(name = "rules", cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
	synchronized void add(PriceRule rule) {
		rules = Stream.concat(rules.stream(), Stream.of(rule)).sorted(ORDER).toList();
	}

	synchronized void remove(PriceRule rule) {
		rules = rules.stream().filter(other -> other != rule).toList();
	}

	@Override
	public Outcome<PriceQuote> quote(PriceRequest request, PriceBook book) {
		PriceSoFar soFar = PriceSoFar.NOTHING;
		List<PriceRule> chain = rules;
		List<Explanation> steps = new ArrayList<>(chain.size());
		for (PriceRule rule : chain)
			switch (rule.apply(request, soFar, book)) {
				case PriceRule.Changed changed -> {
					soFar = changed.now();
					steps.add(changed.why());
				}
				case PriceRule.Unchanged unchanged -> steps.add(unchanged.why());
				case PriceRule.NotConcerned ignored -> {
				}
				case PriceRule.Refused refused -> {
					return Outcome.refused(refused.problem());
				}
			}
		if (soFar.price().isEmpty())
			return Outcome.refused(Problem
					.error("PRC-001", request.productCode(), request.currency(), request.day(), request.quantity()).at("product"));
		return Outcome.done(quote(request, soFar, soFar.price().get(), steps));
	}

	private static PriceQuote quote(PriceRequest request, PriceSoFar soFar, BigMoney price, List<Explanation> steps) {
		Explanation explanation = new Explanation("pricing.price",
				List.of(request.productCode(), request.quantity().toString(), request.day().toString()), PriceText.of(price), steps);
		return new PriceQuote(price, soFar.base(), soFar.list(), soFar.discount(), request.manualPrice().isPresent(), explanation);
	}
}
