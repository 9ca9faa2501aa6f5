package emporion.platform.server.query;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How model classes and features are called in the database. Thread-safe. */
public interface SqlNames {

	/** @return name of the table that holds the objects of this class (not of its subclasses) */
	String table(EClass type);

	/**
	 * Column in the tables of {@link emporion.platform.server.module.ServerModule#searchTexts}: what searches of lists look through, in small
	 * letters without diacritical marks.
	 */
	String SEARCH_TEXT = "emx_search";

	/** @return whether an expression is such a column of some table */
	static boolean isSearchText(String expression) {
		return expression.endsWith("." + SEARCH_TEXT);
	}

	/** @return name of the column of a single-valued feature */
	String column(EStructuralFeature feature);

	/** @return name of the table that holds the entries of a many-valued reference: cdo_source, cdo_idx, cdo_value … */
	String listTable(EClass type, EReference list);
}
