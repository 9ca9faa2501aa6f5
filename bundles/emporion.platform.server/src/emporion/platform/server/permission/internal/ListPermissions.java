package emporion.platform.server.permission.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import emporion.platform.permission.Permit;
import emporion.platform.permission.Rights;
import emporion.platform.permission.Scope;
import emporion.platform.server.permission.Belonging;
import emporion.platform.server.permission.PermissionModel;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.permission.UserRights;
import emporion.platform.server.permission.internal.ListSources.Source;
import emporion.platform.server.query.ListQuery.Definition;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.query.internal.ListGuard;
import emporion.platform.server.query.internal.ListRefusedException;
import emporion.platform.server.query.internal.SqlText;

/**
 * Shows of a list the rows and columns that the user's roles let him see: whose rows, as a condition that the database's indexes answer;
 * columns of hidden fields and of objects that are not for him are empty. A list that is not made of the repository's objects is seen by
 * those who may see a kind of the list's name. Thread-safe.
 */
public final class ListPermissions implements ListGuard {

	private static final int FARTHEST = 4;

	private final Permissions permissions;
	private final SqlNames names;
	private final Map<String, ListSources> sources = new ConcurrentHashMap<>();

	public ListPermissions(Permissions permissions, SqlNames names) {
		this.permissions = permissions;
		this.names = names;
	}

	@Override
	public void forget(String list) {
		sources.remove(list);
	}

	@Override
	public Shown shown(String login, String list, Definition definition) {
		UserRights user = permissions.of(login);
		PermissionModel model = permissions.model();
		ListSources made = sources.computeIfAbsent(list, name -> new ListSources(names, model.classes(), definition));
		Optional<EClass> rows = made.rows();
		if (rows.isEmpty()) {
			if (!user.rights().may(Permit.SEE, list))
				throw new ListRefusedException(Refusals.lacks(Permit.SEE, list));
			return new Shown(hidden(user.rights(), made.columns()), hidden(user.rights(), made.search()), new SqlText());
		}
		return new Shown(hidden(user.rights(), made.columns()), hidden(user.rights(), made.search()), scope(user, rows.get()));
	}

	private Set<String> hidden(Rights rights, Map<String, Source> expressions) {
		Set<String> hidden = new HashSet<>();
		expressions.forEach((name, source) -> {
			boolean seen = source.types().stream().allMatch(type -> sees(rights, type))
					&& source.fields().stream().noneMatch(field -> rights.hides(PermissionModel.nameOf(field.type()), field.name()));
			if (!seen)
				hidden.add(name);
		});
		return hidden;
	}

	private boolean sees(Rights rights, EClass type) {
		return permissions.model().kindsOf(type).stream().anyMatch(kind -> rights.may(Permit.SEE, PermissionModel.nameOf(kind)));
	}

	/** Objects that are contained are seen by whoever sees what contains them. */
	private SqlText scope(UserRights user, EClass rows) {
		Set<EClass> kinds = permissions.model().kindsOf(rows);
		if (kinds.contains(rows))
			return scope(user, rows, "o");
		if (kinds.size() != 1)
			throw new IllegalStateException(rows.getName() + " stands in several kinds: no list can be made of it");
		EClass kind = kinds.iterator().next();
		Scope seen = user.rights().scope(Permit.SEE, PermissionModel.nameOf(kind));
		if (seen == Scope.ALL)
			return new SqlText();
		SqlText within = scope(user, kind, "within");
		return new SqlText().add(" AND o.cdo_container IN (SELECT within.cdo_id FROM " + names.table(kind)
				+ " within WHERE within.cdo_revised = 0 AND within.cdo_version > 0").add(within).add(")");
	}

	private SqlText scope(UserRights user, EClass kind, String alias) {
		String name = PermissionModel.nameOf(kind);
		Scope scope = user.rights().scope(Permit.SEE, name);
		if (scope == Scope.NONE)
			throw new ListRefusedException(Refusals.lacks(Permit.SEE, name));
		if (scope == Scope.ALL)
			return new SqlText();
		List<SqlText> ways = new ArrayList<>();
		belonging(user, scope, kind, alias, 0, ways);
		return new SqlText().add(" AND ").add(either(ways));
	}

	private void belonging(UserRights user, Scope scope, EClass kind, String alias, int distance, List<SqlText> ways) {
		Belonging belonging = permissions.model().belonging(kind).orElse(null);
		if (belonging == null)
			return;
		List<String> logins = user.reached(scope).stream().sorted().toList();
		for (EAttribute owner : belonging.owners())
			ways.add(new SqlText().addAll(alias + "." + names.column(owner) + " IN (" + String.join(", ", logins.stream().map(login -> "?").toList()) + ")",
					logins));
		if (scope == Scope.BRANCH && !user.branch().isEmpty())
			for (EAttribute branch : belonging.branches())
				ways.add(new SqlText().add(alias + "." + names.column(branch) + " = ?", user.branch()));
		if (distance < FARTHEST)
			for (EReference reference : belonging.through())
				through(user, scope, reference, alias, distance, ways);
	}

	private void through(UserRights user, Scope scope, EReference reference, String alias, int distance, List<SqlText> ways) {
		EClass target = reference.getEReferenceType();
		String inner = "scope" + distance;
		List<SqlText> further = new ArrayList<>();
		belonging(user, scope, target, inner, distance + 1, further);
		if (!further.isEmpty())
			ways.add(new SqlText().add(alias + "." + names.column(reference) + " IN (SELECT " + inner + ".cdo_id FROM " + names.table(target) + " "
					+ inner + " WHERE " + inner + ".cdo_revised = 0 AND " + inner + ".cdo_version > 0 AND ").add(either(further)).add(")"));
	}

	private static SqlText either(List<SqlText> ways) {
		if (ways.isEmpty())
			return new SqlText().add("1 = 0");
		SqlText either = new SqlText().add("(");
		for (int i = 0; i < ways.size(); i++)
			either.add(i == 0 ? "" : " OR ").add(ways.get(i));
		return either.add(")");
	}
}
