package emporion.pricing.server.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetCustomerTermsOperation.Agreed;
import emporion.pricing.SetCustomerTermsOperation.TermsSet;
import emporion.pricing.check.PercentCheck;
import emporion.pricing.model.CustomerTerms;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PricingFactory;
import emporion.pricing.model.PricingPackage;

/** Agrees terms with customers, in place of any agreed before. */
@Component(service = OperationHandler.class)
public final class SetCustomerTermsHandler implements OperationHandler<SetCustomerTermsOperation, TermsSet> {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final PercentCheck check = new PercentCheck();

	@Activate
	public SetCustomerTermsHandler() {
	}

	@Override
	public Class<SetCustomerTermsOperation> operation() {
		return SetCustomerTermsOperation.class;
	}

	@Override
	public Outcome<TermsSet> handle(SetCustomerTermsOperation operation, OperationContext context) {
		int count = operation.terms().size();
		if (count < 1 || count > SetCustomerTermsOperation.MAX_CUSTOMERS)
			return Outcome.refused(Problem.error("PRC-047", SetCustomerTermsOperation.MAX_CUSTOMERS, count).at("terms"));
		UnitOfWork work = context.work();
		List<Problem> problems = new ArrayList<>();
		Map<Ref<Party>, Party> customers = new HashMap<>();
		Map<Ref<PriceList>, PriceList> lists = new HashMap<>();
		for (int i = 0; i < count; i++)
			read(work, operation.terms().get(i), "terms[" + i + "]", customers, lists, problems);
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Map<Ref<Party>, CustomerTerms> present = new HashMap<>();
		work.findByAny(CustomerTerms.class, MODEL.getCustomerTerms_Party(), customers.values(), List.of())
				.forEach(terms -> present.put(work.refOf(terms.getParty()), terms));
		for (Agreed agreed : operation.terms()) {
			List<PriceList> hierarchy = agreed.lists().stream().map(lists::get).toList();
			if (present.containsKey(agreed.customer()))
				replace(work, present.get(agreed.customer()), agreed, hierarchy);
			else
				work.add(terms(customers.get(agreed.customer()), agreed, hierarchy));
		}
		return Outcome.done(new TermsSet(count - present.size(), present.size()));
	}

	private void read(UnitOfWork work, Agreed agreed, String line, Map<Ref<Party>, Party> customers, Map<Ref<PriceList>, PriceList> lists,
			List<Problem> problems) {
		Optional<Party> customer = work.find(agreed.customer(), Party.class);
		if (customer.isEmpty())
			problems.add(Problem.error("PRC-040", agreed.customer()).at(line + ".customer"));
		else if (customers.putIfAbsent(agreed.customer(), customer.get()) != null)
			problems.add(Problem.error("PRC-046", customer.get().getCode()).at(line + ".customer"));
		check.discount(agreed.discount().points()).map(problem -> problem.at(line + ".discount")).ifPresent(problems::add);
		Set<Ref<PriceList>> named = new HashSet<>();
		for (int i = 0; i < agreed.lists().size(); i++) {
			Ref<PriceList> ref = agreed.lists().get(i);
			String field = line + ".lists[" + i + "]";
			PriceList list = lists.computeIfAbsent(ref, each -> work.find(each, PriceList.class).orElse(null));
			if (list == null)
				problems.add(Problem.error("PRC-033", ref).at(field));
			else if (!list.isActive())
				problems.add(Problem.error("PRC-042", list.getCode()).at(field));
			else if (!named.add(ref))
				problems.add(Problem.error("PRC-043", list.getCode()).at(field));
		}
	}

	private static void replace(UnitOfWork work, CustomerTerms terms, Agreed agreed, List<PriceList> hierarchy) {
		UnitOfWork.Change change = work.change(terms).set(MODEL.getCustomerTerms_DefaultDiscount(), agreed.discount().points());
		List<PriceList> before = List.copyOf(terms.getLists());
		if (before.equals(hierarchy))
			return;
		before.forEach(list -> change.remove(MODEL.getCustomerTerms_Lists(), list));
		hierarchy.forEach(list -> change.add(MODEL.getCustomerTerms_Lists(), list));
	}

	private static CustomerTerms terms(Party customer, Agreed agreed, List<PriceList> hierarchy) {
		CustomerTerms terms = PricingFactory.eINSTANCE.createCustomerTerms();
		terms.setParty(customer);
		terms.setDefaultDiscount(agreed.discount().points());
		terms.getLists().addAll(hierarchy);
		return terms;
	}
}
