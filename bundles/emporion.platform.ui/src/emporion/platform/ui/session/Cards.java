package emporion.platform.ui.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Outcome;
import emporion.platform.Ref;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.session.PastChange;

/**
 * Reading single objects, saving cards (objects that may be edited outside operations), and looking at their past. Blocks; every method
 * throws {@link ServerUnavailableException} when the server does not answer. Thread-safe.
 */
public interface Cards {

	/**
	 * Reads an object graph as it is now. The function gets generated model objects, readable only while it runs, and copies out what it
	 * needs.
	 *
	 * @return empty when there is no such object (any more)
	 */
	<T extends CDOObject, R> Optional<R> read(Ref<T> ref, Class<T> type, Function<T, R> reader);

	/** @return the card with all its features, or empty when there is no such object (any more) */
	Optional<Card> load(long id);

	/**
	 * Saves changed features in one commit.
	 *
	 * @param base    the card as it was when editing began; its id is 0 for a new one
	 * @param changes new values by feature, in the forms of {@link Card#values()}
	 * @return the card as it is now; or refused by a rule of the server, each problem naming its field. When somebody else saved one of
	 *         these features since, refused with the problem {@link #CHANGED_MEANWHILE}
	 */
	Outcome<Card> save(Card base, Map<EStructuralFeature, Object> changes);

	/** @return who changed what and when, newest first; at most {@code limit} commits */
	List<PastChange> history(long id, int limit);

	/** Code of the refusal that {@link #save} gives when another user was faster. */
	String CHANGED_MEANWHILE = "PLT-901";

	/** A card that does not exist yet. */
	static Card fresh(EClass type, Map<EStructuralFeature, Object> values) {
		return new Card(0, 0, type, values);
	}
}
