package emporion.crm.server.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import emporion.base.outcome.Problem;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.OperationContext;

/** Who looks after new parties and leads: the one named, or else the one who creates them. For one operation. */
final class Owners {

	private final String creator;
	private final Set<String> logins;

	/** @param named log-in names that cards give; empty ones do not matter */
	Owners(OperationContext context, Collection<String> named) {
		creator = context.user();
		Set<String> others = named.stream().filter(login -> !login.isEmpty() && !login.equals(creator)).collect(Collectors.toSet());
		logins = context.work().findByAny(Account.class, PlatformPackage.eINSTANCE.getAccount_Login(), others, List.of()).stream()
				.map(Account::getLogin).collect(Collectors.toSet());
	}

	Optional<Problem> check(String named) {
		return named.isEmpty() || named.equals(creator) || logins.contains(named) ? Optional.empty()
				: Optional.of(Problem.error("CRM-013", named).at("owner"));
	}

	String of(String named) {
		return named.isEmpty() ? creator : named;
	}
}
