package emporion.crm.server.commit;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

import emporion.base.outcome.Problem;
import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;

/** How a card looks after a commit. */
final class ChangedCard {

	private ChangedCard() {
	}

	/** @return the text after the commit; empty where there is none */
	static String text(ObjectChange change, EAttribute attribute) {
		return Objects.requireNonNullElse((String) change.after(attribute), "");
	}

	/** @return the problem of an owner who is no user, at {@code owner}; nothing for no owner at all, which is another problem */
	static Optional<Problem> ownerIsAUser(CommitView commit, String owner) {
		return owner.isBlank() || !commit.reading().findBy(Account.class, PlatformPackage.eINSTANCE.getAccount_Login(), owner).isEmpty()
				? Optional.empty()
				: Optional.of(Problem.error("CRM-013", owner).at("owner"));
	}
}
