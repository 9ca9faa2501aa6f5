package emporion.platform.server.commit.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import emporion.base.outcome.Problem;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.permission.Permissions;

/** Somebody is always left who may administrate: whoever takes the role from an account, switches it off or deletes it. */
public final class LastAdministratorRule implements CommitRule {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	@Override
	public List<Problem> check(CommitView commit) {
		List<ObjectChange> changes = commit.changesOf(MODEL.getAccount()).toList();
		boolean loses = changes.stream().anyMatch(change -> change.kind() != ObjectChange.Kind.NEW && isAdministrator(change.before(MODEL.getAccount_Active()), change.before(MODEL.getAccount_Roles()))
				&& !isAfter(change));
		if (!loses || changes.stream().anyMatch(LastAdministratorRule::isAfter))
			return List.of();
		Set<Long> touched = changes.stream().map(ObjectChange::id).collect(Collectors.toSet());
		boolean another = commit.reading().findBy(Account.class, MODEL.getAccount_Active(), true).stream()
				.filter(account -> !touched.contains(commit.reading().refOf(account).id()))
				.anyMatch(account -> isAdministrator(account.isActive(), account.getRoles()));
		return another ? List.of() : List.of(Problem.error("PLT-247"));
	}

	private static boolean isAfter(ObjectChange change) {
		return change.kind() != ObjectChange.Kind.DELETED && isAdministrator(change.after(MODEL.getAccount_Active()), change.after(MODEL.getAccount_Roles()));
	}

	private static boolean isAdministrator(Object active, Object roles) {
		return Boolean.TRUE.equals(active) && roles instanceof String codes && Permissions.codes(codes).contains(RoleDefinition.ADMINISTRATOR);
	}
}
