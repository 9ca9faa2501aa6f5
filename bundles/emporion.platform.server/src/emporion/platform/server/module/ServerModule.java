package emporion.platform.server.module;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.server.permission.Belonging;
import emporion.platform.server.permission.RolePart;

/**
 * A domain as the server knows it. Registered as an OSGi service by the domain's server bundle; the repository starts when the services
 * of all installed modules are there.
 */
public interface ServerModule {

	/** @return as {@code sales} */
	String id();

	/** @return ids of modules it cannot do without: they must be on while it is */
	Set<String> requires();

	/** @return ids of modules without which it works, but does less; what then, is said by its operations */
	default Set<String> uses() {
		return Set.of();
	}

	/** @return whether nobody can switch it off */
	default boolean isAlwaysOn() {
		return false;
	}

	/**
	 * Whether a part of the server (a handler, list, rule, listener) is this module's: then it works only while the module is on. By default
	 * those are a module's whose classes lie in the package of this class, or below it.
	 */
	default boolean owns(Object part) {
		return (part.getClass().getPackageName() + ".").startsWith(getClass().getPackageName() + ".");
	}

	/** @return the model packages it brings */
	List<EPackage> packages();

	/** @return classes whose objects stand alone (documents, cards, moves) and are found by queries, each in a register of its own */
	List<EClass> registers();

	/** @return of the registers, those that only operations may write; a client's transaction on them is refused */
	Set<EClass> writtenByOperationsOnly();

	/** @return of the registers, those that never leave the server: neither sent to clients nor taken from them */
	default Set<EClass> hiddenFromClients() {
		return Set.of();
	}

	/** @return the roles it brings, and what it adds to those of other modules; see {@link emporion.platform.server.permission.RoleFiles} */
	default List<RolePart> roles() {
		return List.of();
	}

	/** @return names of the fields that nobody sees without a permission to reveal them, as {@code catalog.Product.purchasePrice} */
	default Set<String> confidential() {
		return Set.of();
	}

	/** @return to whom the records of its registers belong; of others only a permission for all of them lets see any */
	default List<Belonging> belongings() {
		return List.of();
	}

	/** @return codes of refusals that the security log tells of: somebody wanted more than they may, as a price below the floor */
	default Set<String> watchedRefusals() {
		return Set.of();
	}

	/** @return what must be found fast */
	List<Index> indexes();

	/** @return what is to be found by any part of a word, however many objects there are */
	default List<SearchText> searchTexts() {
		return List.of();
	}

	/**
	 * Texts of an object in which lists search. The database keeps them together, in small letters without diacritical marks, in the column
	 * {@link emporion.platform.server.query.SqlNames#SEARCH_TEXT}.
	 *
	 * @param type       not abstract
	 * @param attributes texts
	 */
	record SearchText(EClass type, List<EAttribute> attributes) {
		public SearchText {
			attributes = List.copyOf(attributes);
		}

		public static SearchText of(EClass type, EAttribute... attributes) {
			return new SearchText(type, List.of(attributes));
		}
	}

	/**
	 * An index over current objects.
	 *
	 * @param features single-valued, in order; the object number is added as the last; none for {@link #ofPresent}
	 * @param unique   refuse a second object with the same values
	 */
	record Index(EClass type, List<EStructuralFeature> features, boolean unique) {
		public Index {
			features = List.copyOf(features);
			if (unique && features.isEmpty())
				throw new IllegalArgumentException("unique in nothing: " + type.getName());
		}

		public static Index of(EClass type, EStructuralFeature... features) {
			return new Index(type, List.of(features), false);
		}

		/**
		 * For objects that change again and again (a counter, a stock level): their present state is found without going through all that
		 * they were. Without it a change takes the longer the more changes there were before.
		 */
		public static Index ofPresent(EClass type) {
			return new Index(type, List.of(), false);
		}

		public static Index unique(EClass type, EStructuralFeature... features) {
			return new Index(type, List.of(features), true);
		}
	}
}
