package emporion.platform.server.repository.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.server.db.mapping.IClassMapping;
import org.eclipse.emf.cdo.server.db.mapping.IListMapping;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.server.db.mapping.ITypeMapping;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.server.query.SqlNames;

/** The names that the store's mapping gave, copied once because the mapping tells them only within a session. Thread-safe. */
final class SqlNamesOfStore implements SqlNames {

	private final Map<EClass, String> tables = new ConcurrentHashMap<>();
	private final Map<EStructuralFeature, String> columns = new ConcurrentHashMap<>();
	private final Map<ListOf, String> listTables = new ConcurrentHashMap<>();

	private record ListOf(EClass type, EStructuralFeature list) {
	}

	SqlNamesOfStore(IMappingStrategy strategy, Iterable<EClass> concreteClasses) {
		add(strategy, concreteClasses);
	}

	/** Learns the names of further classes; to be called within a session, as the constructor. */
	void add(IMappingStrategy strategy, Iterable<EClass> concreteClasses) {
		for (EClass type : concreteClasses) {
			IClassMapping mapping = strategy.getClassMapping(type);
			tables.put(type, lower(mapping.getDBTables().get(0).getName()));
			for (ITypeMapping column : mapping.getValueMappings())
				columns.put(column.getFeature(), lower(column.getField().getName()));
			for (IListMapping list : mapping.getListMappings())
				listTables.put(new ListOf(type, list.getFeature()), lower(list.getDBTables().iterator().next().getName()));
		}
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	@Override
	public String table(EClass type) {
		return known(tables.get(type), type.getName());
	}

	@Override
	public String column(EStructuralFeature feature) {
		return known(columns.get(feature), feature.getName());
	}

	@Override
	public String listTable(EClass type, EReference list) {
		return known(listTables.get(new ListOf(type, list)), list.getName());
	}

	private static String known(String name, String element) {
		return Optional.ofNullable(name).orElseThrow(() -> new IllegalArgumentException("nothing in the database is called after " + element
				+ ": is it of a concrete class, of the right multiplicity, and of an installed module?"));
	}
}
