package emporion.platform.server.session;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Problem;
import emporion.platform.account.SessionInfo;
import emporion.platform.model.PlatformPackage;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;

/** Ends the sessions of accounts that were deactivated, or got another password or second factor; the session that asked for it stays. */
public final class AccountWatch implements CommitListener {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;
	private static final Set<EStructuralFeature> SECRETS = Set.of(MODEL.getCredential_FormerHashes(), MODEL.getCredential_SecondFactorSecret());

	private final OpenSessions sessions;
	private final CurrentSession current;

	public AccountWatch(OpenSessions sessions, CurrentSession current) {
		this.sessions = sessions;
		this.current = current;
	}

	@Override
	public void committed(CommitView commit) {
		Set<String> deactivated = new HashSet<>();
		commit.changesOf(MODEL.getAccount()).filter(change -> change.touches(MODEL.getAccount_Active()))
				.filter(change -> !Boolean.TRUE.equals(change.after(MODEL.getAccount_Active()))).forEach(change -> add(deactivated, change,
						MODEL.getAccount_Login()));
		deactivated.forEach(login -> sessions.endAll(login, "", Problem.error("PLT-048")));
		Set<String> changed = new HashSet<>();
		commit.changesOf(MODEL.getCredential()).filter(change -> change.kind() == ObjectChange.Kind.CHANGED)
				.filter(change -> SECRETS.stream().anyMatch(change::touches)).forEach(change -> add(changed, change, MODEL.getCredential_Login()));
		String own = current.get().map(SessionInfo::id).orElse("");
		changed.forEach(login -> sessions.endAll(login, own, Problem.error("PLT-049")));
	}

	private static void add(Set<String> logins, ObjectChange change, EStructuralFeature login) {
		Object value = change.kind() == ObjectChange.Kind.DELETED ? change.before(login) : change.after(login);
		logins.add(String.valueOf(value));
	}
}
