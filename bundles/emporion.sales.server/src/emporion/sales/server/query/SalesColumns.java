package emporion.sales.server.query;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import emporion.crm.model.CrmPackage;
import emporion.platform.query.ColumnType;
import emporion.platform.server.query.ListQuery.Column;
import emporion.platform.server.query.SqlNames;

/** Pieces of SQL that the lists of sales have in common. */
final class SalesColumns {

	private static final CrmPackage CRM = CrmPackage.eINSTANCE;

	private final SqlNames names;

	SalesColumns(SqlNames names) {
		this.names = names;
	}

	/** @return an expression */
	String of(String alias, EAttribute attribute) {
		return alias + "." + names.column(attribute);
	}

	/** @return a column of an own attribute that has an index or may not be sorted by */
	static Column shown(String name, ColumnType type, String sql) {
		return new Column(name, type, sql, List.of(), true, false);
	}

	/** @return a column of an enumeration's literals */
	static Column choice(String name, String sql, Enum<?>[] literals) {
		return new Column(name, ColumnType.CHOICE, sql, Arrays.stream(literals).map(Enum::name).toList(), true, false);
	}

	/** @return a join of the present object that a reference of {@code from} points at */
	String join(String from, EReference reference, EClass target, String alias) {
		return " join " + names.table(target) + " " + alias + " on " + alias + ".cdo_id = " + from + "." + names.column(reference) + " and "
				+ alias + ".cdo_revised = 0";
	}

	/** @return the same, where the reference may be empty */
	String leftJoin(String from, EReference reference, EClass target, String alias) {
		return " left" + join(from, reference, target, alias);
	}

	/** @return code and name of the party with the alias {@code c} */
	List<Column> customer() {
		return List.of(shown("customerCode", ColumnType.TEXT, of("c", CRM.getParty_Code())),
				shown("customerName", ColumnType.TEXT, of("c", CRM.getParty_Name())));
	}

	/** @return what the party with the alias {@code c} is searched by */
	List<String> customerSearch() {
		return List.of(of("c", CRM.getParty_Code()), of("c", CRM.getParty_Name()));
	}
}
