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
	private final boolean fixed;
	private final String kind;

	/**
	 * @param kind  as roles call it
	 * @param named log-in names that cards give; empty ones do not matter
	 */
	Owners(OperationContext context, String kind, Collection<String> named) {
		creator = context.user();
		this.kind = kind;
		fixed = context.rights().freezes(kind, "owner");
		Set<String> others = named.stream().filter(login -> !login.isEmpty() && !login.equals(creator)).collect(Collectors.toSet());
		logins = context.work().findByAny(Account.class, PlatformPackage.eINSTANCE.getAccount_Login(), others, List.of()).stream()
				.map(Account::getLogin).collect(Collectors.toSet());
	}

	/** @return why the named one is not to be the owner: he is nobody, or the user may not choose owners */
	Optional<Problem> check(String named) {
		if (fixed && !of(named).equals(creator))
			return Optional.of(Problem.error("PLT-248", kind, "owner").at("owner"));
		return named.isEmpty() || named.equals(creator) || logins.contains(named) ? Optional.empty()
				: Optional.of(Problem.error("CRM-013", named).at("owner"));
	}

	String of(String named) {
		return named.isEmpty() ? creator : named;
	}
}
