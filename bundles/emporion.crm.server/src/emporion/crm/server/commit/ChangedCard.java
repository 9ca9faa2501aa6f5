package emporion.crm.server.commit;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;

import emporion.platform.server.commit.CommitView.ObjectChange;

/** How a card looks after a commit. */
final class ChangedCard {

	private ChangedCard() {
	}

	/** @return the text after the commit; empty where there is none */
	static String text(ObjectChange change, EAttribute attribute) {
		return Objects.requireNonNullElse((String) change.after(attribute), "");
	}
}
