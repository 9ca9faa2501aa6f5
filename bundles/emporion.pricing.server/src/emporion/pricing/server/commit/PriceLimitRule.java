package emporion.pricing.server.commit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.Reading;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.platform.server.permission.Permissions;
import emporion.pricing.check.PercentCheck;
import emporion.pricing.model.PriceFloor;
import emporion.pricing.model.PricingPackage;

/** How far a user may lower prices is set by administrators only, once for each user, as a share. */
@Component
public final class PriceLimitRule implements CommitRule {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	private static final String SERVER = "system";

	private final PercentCheck check = new PercentCheck();

	@Activate
	public PriceLimitRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		List<ObjectChange> changes = commit.changesOf(MODEL.getPriceFloor()).toList();
		if (changes.isEmpty())
			return List.of();
		if (!isAdministrator(commit))
			return List.of(Problem.error("PRC-051"));
		return changes.stream().filter(change -> change.kind() != Kind.DELETED)
				.flatMap(change -> problems(commit.reading(), change).stream()).toList();
	}

	/** The server itself may, too: it commits as nobody who could log in. */
	private static boolean isAdministrator(CommitView commit) {
		return commit.isTrusted() && commit.user().equals(SERVER) || commit.reading()
				.findBy(Account.class, PlatformPackage.eINSTANCE.getAccount_Login(), commit.user()).stream()
				.anyMatch(account -> account.isActive() && Permissions.rolesOf(account).contains(RoleDefinition.ADMINISTRATOR));
	}

	private List<Problem> problems(Reading reading, ObjectChange change) {
		List<Problem> problems = new ArrayList<>();
		check.limit((BigDecimal) change.after(MODEL.getPriceFloor_MaximumReduction())).ifPresent(problems::add);
		String login = (String) change.after(MODEL.getPriceFloor_Login());
		if (login == null || login.isBlank())
			problems.add(Problem.error("PRC-053").at("login"));
		else if (reading.findBy(PriceFloor.class, MODEL.getPriceFloor_Login(), login).stream()
				.anyMatch(other -> reading.refOf(other).id() != change.id()))
			problems.add(Problem.error("PRC-052", login).at("login"));
		return problems;
	}
}
