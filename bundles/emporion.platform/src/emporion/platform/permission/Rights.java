package emporion.platform.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What one user may do: his roles added up. What nobody has allowed is forbidden. Immutable, thread-safe, made for being asked many
 * thousand times a second.
 */
public final class Rights {

	/** Of somebody without a role. */
	public static final Rights NOTHING = new Rights(List.of(), List.of(), List.of());
	/** Of the server itself. */
	public static final Rights EVERYTHING = new Rights(
			Stream.of(Permit.values()).filter(permit -> !permit.isOfField()).map(permit -> new Permission(permit, "*", Scope.ALL)).toList(), List.of(),
			List.of());

	private final List<Permission> permissions;
	private final Set<String> hidden;
	private final Set<String> frozen;
	private final Map<String, Set<String>> hiddenOf = new HashMap<>();
	private final Map<Permit, Map<String, Scope>> byTarget = new EnumMap<>(Permit.class);
	private final Map<Permit, Map<String, Scope>> found = new EnumMap<>(Permit.class);

	/**
	 * @param permissions of kinds and operations; of several that fit a target the widest holds
	 * @param hidden      names of the fields that may not be seen, as {@code crm.Person.phone}
	 * @param frozen      names of the fields that may be seen, but not changed
	 */
	public Rights(Collection<Permission> permissions, Collection<String> hidden, Collection<String> frozen) {
		this.permissions = permissions.stream().filter(permission -> permission.scope() != Scope.NONE && !permission.permit().isOfField()).toList();
		this.hidden = Set.copyOf(hidden);
		this.frozen = Set.copyOf(frozen);
		for (String field : hidden)
			hiddenOf.computeIfAbsent(field.substring(0, field.lastIndexOf('.')), kind -> new TreeSet<>()).add(field.substring(field.lastIndexOf('.') + 1));
		for (Permit permit : Permit.values()) {
			byTarget.put(permit, new HashMap<>());
			found.put(permit, new ConcurrentHashMap<>());
		}
		for (Permission permission : this.permissions)
			byTarget.get(permission.permit()).merge(permission.target(), permission.scope(), Scope::wider);
	}

	/**
	 * @param target a kind or an operation, not a pattern
	 * @return which records the user may do it with
	 */
	public Scope scope(Permit permit, String target) {
		Scope known = found.get(permit).get(target);
		if (known != null)
			return known;
		Scope scope = scopeOf(byTarget.get(permit), target);
		found.get(permit).put(target, scope);
		return scope;
	}

	/** @return the widest of what is said of the target itself and of the patterns that fit it */
	static Scope scopeOf(Map<String, Scope> said, String target) {
		Scope scope = said.getOrDefault(target, Scope.NONE).wider(said.getOrDefault("*", Scope.NONE));
		for (int dot = target.lastIndexOf('.'); dot > 0; dot = target.lastIndexOf('.', dot - 1))
			scope = scope.wider(said.getOrDefault(target.substring(0, dot) + ".*", Scope.NONE));
		return scope;
	}

	/** @return whether the user may do it with some records at least */
	public boolean may(Permit permit, String target) {
		return scope(permit, target) != Scope.NONE;
	}

	/** @return whether the user may run the operation, with some objects at least */
	public boolean mayRun(Class<?> operation) {
		return may(Permit.RUN, Permission.nameOf(operation));
	}

	/** @param kind class of the object, as {@code crm.Person}, which may stand in another */
	public boolean hides(String kind, String field) {
		return hidden.contains(kind + "." + field);
	}

	/**
	 * @param kind class of the object, as {@code crm.Person}
	 * @return names of the fields that may not be seen, without the kind; mostly none
	 */
	public Set<String> hiddenOf(String kind) {
		return hiddenOf.getOrDefault(kind, Set.of());
	}

	/** @return whether the field must not be changed; hidden ones are not changed either */
	public boolean freezes(String kind, String field) {
		return frozen.contains(kind + "." + field) || hides(kind, field);
	}

	/** @return names of the hidden fields, sorted */
	public Set<String> hidden() {
		return new TreeSet<>(hidden);
	}

	/** @return names of the fields that are only to be looked at, sorted */
	public Set<String> frozen() {
		return new TreeSet<>(frozen);
	}

	/** @return of kinds and operations, in no particular order */
	public List<Permission> permissions() {
		return permissions;
	}

	/** @return whether somebody with these rights gives away nothing that he has not himself, if he gives the other ones */
	public boolean covers(Rights other) {
		for (Permission permission : other.permissions)
			if (!covers(permission))
				return false;
		return other.hidden.containsAll(hidden) && Stream.concat(other.frozen.stream(), other.hidden.stream()).toList().containsAll(frozen);
	}

	private boolean covers(Permission permission) {
		String target = permission.target();
		Map<String, Scope> mine = byTarget.get(permission.permit());
		Scope reached = mine.getOrDefault(target, Scope.NONE).wider(mine.getOrDefault("*", Scope.NONE));
		String name = target.endsWith(".*") ? target.substring(0, target.length() - 2) : target;
		List<String> patterns = new ArrayList<>();
		for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1))
			patterns.add(name.substring(0, dot) + ".*");
		for (String pattern : patterns)
			reached = reached.wider(mine.getOrDefault(pattern, Scope.NONE));
		return reached.covers(permission.scope());
	}
}
