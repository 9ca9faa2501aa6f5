package emporion.platform.server.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.permission.Permission;
import emporion.platform.permission.Permit;
import emporion.platform.permission.Rights;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.permission.Scope;
import emporion.platform.server.module.ServerModule;

/** What the modules say that permissions need: kinds, what contains what, what is confidential, to whom records belong. Thread-safe. */
public final class PermissionModel {

	private final List<EClass> classes;
	private final Map<EClass, Set<EClass>> kindsOf = new HashMap<>();
	private final Map<EClass, Belonging> belongings = new HashMap<>();
	private final Map<Class<?>, Set<EClass>> byJavaClass = new ConcurrentHashMap<>();
	private final Set<String> confidential = new HashSet<>();

	public PermissionModel(Collection<? extends ServerModule> modules) {
		classes = modules.stream().flatMap(module -> module.packages().stream()).flatMap((EPackage model) -> model.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
		for (ServerModule module : modules) {
			module.registers().forEach(kind -> addContained(kind, kind));
			module.belongings().forEach(belonging -> belongings.put(belonging.type(), belonging));
			confidential.addAll(module.confidential());
		}
	}

	private void addContained(EClass kind, EClass type) {
		for (EClass concrete : classes)
			if (type.isSuperTypeOf(concrete) && kindsOf.computeIfAbsent(concrete, key -> new HashSet<>()).add(kind))
				for (EReference containment : concrete.getEAllContainments())
					addContained(kind, containment.getEReferenceType());
	}

	/** @return how roles call a class: {@code crm.Party} */
	public static String nameOf(EClass type) {
		return type.getEPackage().getName() + "." + type.getName();
	}

	/** @return all classes that have objects */
	public List<EClass> classes() {
		return classes;
	}

	/** @return the registers in which objects of this class may stand, alone or contained by others */
	public Set<EClass> kindsOf(EClass type) {
		return kindsOf.getOrDefault(type, Set.of());
	}

	/** @return the registers in which objects of a Java class may stand */
	public Set<EClass> kindsOf(Class<?> javaClass) {
		return byJavaClass.computeIfAbsent(javaClass, wanted -> {
			Set<EClass> kinds = new HashSet<>();
			classes.stream().filter(type -> wanted.isAssignableFrom(type.getInstanceClass())).forEach(type -> kinds.addAll(kindsOf(type)));
			return kinds;
		});
	}

	public Optional<Belonging> belonging(EClass kind) {
		return Optional.ofNullable(belongings.get(kind));
	}

	/** @return names of all registers, sorted */
	public Set<String> kinds() {
		Set<String> names = new TreeSet<>();
		kindsOf.forEach((type, kinds) -> kinds.forEach(kind -> names.add(nameOf(kind))));
		return names;
	}

	/** @return names of the fields that are hidden without a permission of their own, sorted */
	public Set<String> confidential() {
		return new TreeSet<>(confidential);
	}

	/** @return the names of all fields, sorted */
	public Set<String> fields() {
		Set<String> names = new TreeSet<>();
		for (EClass type : classes)
			type.getEAllStructuralFeatures().forEach(feature -> names.add(nameOf(type) + "." + feature.getName()));
		return names;
	}

	/**
	 * What somebody may do who has all these roles: of kinds and operations the widest that one of them says; a field is seen if one of the
	 * roles that let see its object shows it, and changed if one of those that let change the object lets change it.
	 */
	public Rights rights(Collection<RoleDefinition> roles) {
		List<Permission> permissions = roles.stream().flatMap(role -> role.permissions().stream()).toList();
		List<OneRole> each = roles.stream().map(OneRole::new).toList();
		List<String> hidden = new ArrayList<>();
		List<String> frozen = new ArrayList<>();
		for (EClass type : classes)
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				String field = nameOf(type) + "." + feature.getName();
				List<OneRole> seeing = each.stream().filter(role -> role.may(Permit.SEE, kindsOf(type))).toList();
				if (seeing.isEmpty())
					continue;
				if (seeing.stream().noneMatch(role -> shows(role, field)))
					hidden.add(field);
				List<OneRole> changing = each.stream().filter(role -> role.may(Permit.CHANGE, kindsOf(type)) || role.may(Permit.CREATE, kindsOf(type))).toList();
				if (!changing.isEmpty() && changing.stream().allMatch(role -> role.says(Permit.FREEZE, field)))
					frozen.add(field);
			}
		return new Rights(permissions, hidden, frozen);
	}

	private boolean shows(OneRole role, String field) {
		return !role.says(Permit.HIDE, field) && (!confidential.contains(field) || role.says(Permit.REVEAL, field));
	}

	/** A role, for looking up. */
	private static final class OneRole {

		private final Rights rights;
		private final Map<Permit, Map<String, Scope>> ofFields = new HashMap<>();

		OneRole(RoleDefinition role) {
			rights = new Rights(role.permissions(), List.of(), List.of());
			for (Permission permission : role.permissions())
				if (permission.permit().isOfField())
					ofFields.computeIfAbsent(permission.permit(), permit -> new HashMap<>()).put(permission.target(), permission.scope());
		}

		boolean may(Permit permit, Set<EClass> kinds) {
			return kinds.stream().anyMatch(kind -> rights.may(permit, nameOf(kind)));
		}

		boolean says(Permit permit, String field) {
			Map<String, Scope> said = ofFields.getOrDefault(permit, Map.of());
			return Stream.concat(Stream.of(field, "*"), prefixes(field)).anyMatch(target -> said.getOrDefault(target, Scope.NONE) != Scope.NONE);
		}

		private static Stream<String> prefixes(String name) {
			return Stream.iterate(name.lastIndexOf('.'), dot -> dot > 0, dot -> name.lastIndexOf('.', dot - 1)).map(dot -> name.substring(0, dot) + ".*");
		}
	}
}
