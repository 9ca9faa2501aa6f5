package emporion.platform.server.repository.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where objects with unique values were found last, so that the database need not be asked again for a stock level, a card by its code or
 * an account by its name. Only a hint: it holds when the object's newest revision has these values, as then no other object can have them;
 * nothing has to be forgotten when objects change. Thread-safe.
 */
final class KnownKeys {

	/** Some 100 bytes each. */
	private static final int MOST = 200_000;

	private final Map<Key, CDOID> found = new ConcurrentHashMap<>();

	/** The values of features in which objects of a class are unique. */
	record Key(EClass type, List<EStructuralFeature> features, List<Object> values) {

		/** @return whether the revision is of an object that has these values */
		boolean fits(InternalCDORevision revision) {
			if (revision.getEClass() != type)
				return false;
			for (int i = 0; i < values.size(); i++)
				if (!values.get(i).equals(revision.getValue(features.get(i))))
					return false;
			return true;
		}
	}

	/** @return the object that had these values when it was found; it may have others now, or be deleted */
	Optional<CDOID> get(Key key) {
		return Optional.ofNullable(found.get(key));
	}

	void put(Key key, CDOID id) {
		if (found.size() >= MOST)
			found.clear();
		found.put(key, id);
	}
}
