package emporion.platform.session;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One commit that touched an object.
 *
 * @param at       when
 * @param user     log-in name of who did it
 * @param features what changed; empty for the commit that created the object
 */
public record PastChange(Instant at, String user, List<FeatureChange> features) {

	public PastChange {
		features = List.copyOf(features);
	}

	/**
	 * @param id      number of the object that has the feature: the asked one or one that it contains
	 * @param feature attribute or reference
	 * @param before  value before: an attribute's value, a reference's target number as {@link Long}, or a list of these; null for none
	 * @param after   value after, of the same kinds
	 */
	public record FeatureChange(long id, EStructuralFeature feature, Object before, Object after) {
	}
}
