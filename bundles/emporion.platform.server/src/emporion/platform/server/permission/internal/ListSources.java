package emporion.platform.server.permission.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.server.query.ListQuery.Column;
import emporion.platform.server.query.ListQuery.Definition;
import emporion.platform.server.query.SqlNames;

/**
 * Of which classes and fields a list is made, read off its SQL: every table and every column that it names. So a list cannot forget to say
 * that it shows something confidential. Immutable once made, thread-safe.
 */
final class ListSources {

	/** A field of a class. */
	record Field(EClass type, String name) {
	}

	/** What an expression looks at. */
	record Source(Set<EClass> types, Set<Field> fields) {
	}

	private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
	private static final Pattern PLACE = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\.([A-Za-z_][A-Za-z0-9_]*)");

	private final Map<String, EClass> tables = new HashMap<>();
	private final Map<String, EClass> aliases = new HashMap<>();
	private final Map<EClass, Map<String, String>> fieldsByColumn = new HashMap<>();
	private final Map<String, Source> columns = new HashMap<>();
	private final Map<String, Source> search = new HashMap<>();
	private final Source condition;

	ListSources(SqlNames names, Collection<EClass> classes, Definition definition) {
		for (EClass type : classes)
			learn(names, type);
		List<String> expressions = new ArrayList<>(List.of(definition.from(), definition.where()));
		definition.columns().forEach(column -> expressions.add(column.sql()));
		expressions.addAll(definition.search());
		expressions.forEach(this::findAliases);
		for (Column column : definition.columns())
			columns.put(column.name(), source(column.sql()));
		definition.search().forEach(expression -> search.put(expression, source(expression)));
		condition = source(definition.where());
	}

	private void learn(SqlNames names, EClass type) {
		tables.put(lower(names.table(type)), type);
		Map<String, String> fields = fieldsByColumn.computeIfAbsent(type, key -> new HashMap<>());
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			if (!feature.isTransient() && !feature.isMany())
				fields.put(lower(names.column(feature)), feature.getName());
			else if (!feature.isTransient() && feature instanceof EReference list)
				tables.put(lower(names.listTable(type, list)), type);
	}

	private void findAliases(String sql) {
		List<String> words = WORD.matcher(sql).results().map(found -> lower(found.group())).toList();
		for (int i = 0; i + 1 < words.size(); i++)
			if (tables.containsKey(words.get(i))) {
				int next = words.get(i + 1).equals("as") && i + 2 < words.size() ? i + 2 : i + 1;
				aliases.put(words.get(next), tables.get(words.get(i)));
			}
	}

	private Source source(String sql) {
		Set<EClass> types = new HashSet<>();
		Set<Field> fields = new HashSet<>();
		Matcher places = PLACE.matcher(sql);
		while (places.find()) {
			EClass type = aliases.get(lower(places.group(1)));
			if (type == null)
				continue;
			types.add(type);
			String field = fieldsByColumn.get(type).get(lower(places.group(2)));
			if (field != null)
				fields.add(new Field(type, field));
		}
		WORD.matcher(sql).results().map(found -> tables.get(lower(found.group()))).filter(type -> type != null).forEach(types::add);
		return new Source(Set.copyOf(types), Set.copyOf(fields));
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/** @return the class of the list's rows; empty for a list that is not made of the repository's objects */
	Optional<EClass> rows() {
		return Optional.ofNullable(aliases.get("o"));
	}

	Map<String, Source> columns() {
		return columns;
	}

	/** @return by expression */
	Map<String, Source> search() {
		return search;
	}

	/** @return what its own condition looks at */
	Source condition() {
		return condition;
	}
}
