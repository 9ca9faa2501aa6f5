package emporion.pricing.server.commit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.pricing.check.PercentCheck;
import emporion.pricing.model.CustomerTerms;
import emporion.pricing.model.PriceList;
import emporion.pricing.model.PricingPackage;

/** Terms belong to one customer, who has no others; the discount is a share; the lists are active and each is named once. */
@Component
public final class CustomerTermsRule implements CommitRule {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private final PercentCheck check = new PercentCheck();

	@Activate
	public CustomerTermsRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		return commit.changesOf(MODEL.getCustomerTerms()).filter(change -> change.kind() != Kind.DELETED)
				.flatMap(change -> problems(commit, change).stream()).toList();
	}

	private List<Problem> problems(CommitView commit, ObjectChange change) {
		List<Problem> problems = new ArrayList<>();
		check.discount(
				Objects.requireNonNullElse((BigDecimal) change.after(MODEL.getCustomerTerms_DefaultDiscount()), BigDecimal.ZERO))
				.ifPresent(problems::add);
		if (change.after(MODEL.getCustomerTerms_Party()) instanceof Long party)
			otherTerms(commit.reading(), change, party, problems);
		else
			problems.add(Problem.error("PRC-045").at("party"));
		if (change.touches(MODEL.getCustomerTerms_Lists()))
			lists(commit, change, problems);
		return problems;
	}

	private static void otherTerms(Reading reading, ObjectChange change, long party, List<Problem> problems) {
		if (party > 0 && change.touches(MODEL.getCustomerTerms_Party()))
			reading.find(new Ref<>(party), Party.class)
					.filter(found -> reading.findBy(CustomerTerms.class, MODEL.getCustomerTerms_Party(), found).stream()
							.anyMatch(other -> reading.refOf(other).id() != change.id()))
					.ifPresent(found -> problems.add(Problem.error("PRC-044", found.getCode()).at("party")));
	}

	private static void lists(CommitView commit, ObjectChange change, List<Problem> problems) {
		Set<Object> named = new HashSet<>();
		List<?> lists = (List<?>) change.after(MODEL.getCustomerTerms_Lists());
		for (Object list : lists == null ? List.of() : lists)
			// a list that this commit brings is active or refused by its own rule
			if (list instanceof Long id && id > 0)
				commit.reading().find(new Ref<>(id), PriceList.class).ifPresent(found -> {
					if (!found.isActive())
						problems.add(Problem.error("PRC-042", found.getCode()).at("lists"));
					if (!named.add(id))
						problems.add(Problem.error("PRC-043", found.getCode()).at("lists"));
				});
	}
}
