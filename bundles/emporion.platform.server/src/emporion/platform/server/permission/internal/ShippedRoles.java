package emporion.platform.server.permission.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.model.Role;
import emporion.platform.model.RoleRight;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.permission.Permission;
import emporion.platform.permission.RoleText;
import emporion.platform.permission.Scope;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.WorkSource;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.permission.RolePart;

/**
 * Brings the roles that modules ship into the repository. Line by line: what the administrators have altered stays as they have it; every
 * other line follows the module's file, also where a new version has more, other or fewer of them. Lines of a module that is not there are
 * left alone.
 */
public final class ShippedRoles {

	private static final Logger LOG = LoggerFactory.getLogger(ShippedRoles.class);
	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	private final WorkSource works;

	public ShippedRoles(WorkSource works) {
		this.works = works;
	}

	/** @throws IllegalArgumentException if a role has no name in any module's file */
	public void bring(Collection<? extends ServerModule> modules) {
		Map<String, Map<String, RolePart>> byRole = new LinkedHashMap<>();
		for (ServerModule module : modules)
			for (RolePart part : module.roles())
				byRole.computeIfAbsent(part.role(), role -> new LinkedHashMap<>()).put(module.id(), part);
		try (CommittableWork work = works.begin(Accounts.SYSTEM)) {
			byRole.forEach((code, parts) -> bring(work, code, parts, modules.stream().map(ServerModule::id).toList()));
			work.commit();
		}
	}

	private static void bring(UnitOfWork work, String code, Map<String, RolePart> parts, List<String> present) {
		Optional<Role> known = Permissions.role(work, code);
		if (known.isEmpty()) {
			create(work, code, parts);
			return;
		}
		Role role = known.get();
		parts.forEach((module, part) -> part.permissions().forEach(permission -> follow(work, role, module, permission)));
		for (RoleRight line : role.getRights())
			if (!line.getModule().isEmpty() && present.contains(line.getModule()) && !isShipped(parts.get(line.getModule()), line))
				drop(work, role, line);
	}

	private static void create(UnitOfWork work, String code, Map<String, RolePart> parts) {
		RoleText name = parts.values().stream().flatMap(part -> part.name().stream()).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no module names the role " + code));
		Role role = PlatformFactory.eINSTANCE.createRole();
		role.setCode(code);
		role.setNameEn(name.english());
		role.setNamePl(name.polish());
		role.setNameUk(name.ukrainian());
		role.setShipped(true);
		parts.forEach((module, part) -> part.permissions().forEach(permission -> role.getRights().add(line(module, permission))));
		work.add(role);
	}

	private static RoleRight line(String module, Permission permission) {
		RoleRight line = PlatformFactory.eINSTANCE.createRoleRight();
		line.setPermit(permission.permit().name());
		line.setTarget(permission.target());
		line.setScope(permission.scope().name());
		line.setModule(module);
		line.setShippedScope(permission.scope().name());
		return line;
	}

	private static void follow(UnitOfWork work, Role role, String module, Permission permission) {
		Optional<RoleRight> known = role.getRights().stream().filter(line -> says(line, permission)).findFirst();
		if (known.isEmpty()) {
			work.change(role).add(MODEL.getRole_Rights(), line(module, permission));
			LOG.info("Role {} gets {}", role.getCode(), permission);
			return;
		}
		RoleRight line = known.get();
		if (permission.scope().name().equals(line.getShippedScope()))
			return;
		boolean followed = line.getScope().equals(line.getShippedScope());
		UnitOfWork.Change change = work.change(line).set(MODEL.getRoleRight_ShippedScope(), permission.scope().name());
		if (followed)
			change.set(MODEL.getRoleRight_Scope(), permission.scope().name());
		LOG.info("Role {} {} {}", role.getCode(), followed ? "gets" : "was altered here and does not get", permission);
	}

	private static boolean says(RoleRight line, Permission permission) {
		return line.getPermit().equals(permission.permit().name()) && line.getTarget().equals(permission.target());
	}

	private static boolean isShipped(RolePart part, RoleRight line) {
		return part != null && part.permissions().stream().anyMatch(permission -> says(line, permission));
	}

	/** The module's file does not have the line any more. */
	private static void drop(UnitOfWork work, Role role, RoleRight line) {
		if (line.getScope().equals(line.getShippedScope()) || line.getScope().equals(Scope.NONE.name()))
			work.change(role).remove(MODEL.getRole_Rights(), line);
		else
			work.change(line).set(MODEL.getRoleRight_Module(), "").set(MODEL.getRoleRight_ShippedScope(), "");
	}

	/** Stages the lines of a role as an administrator wants them. */
	static void alter(UnitOfWork work, Role role, List<Permission> wanted) {
		for (RoleRight line : List.copyOf(role.getRights())) {
			String scope = wanted.stream().filter(permission -> says(line, permission)).map(permission -> permission.scope().name()).findFirst()
					.orElse(Scope.NONE.name());
			if (scope.equals(Scope.NONE.name()) && line.getModule().isEmpty())
				work.change(role).remove(MODEL.getRole_Rights(), line);
			else if (!scope.equals(line.getScope()))
				work.change(line).set(MODEL.getRoleRight_Scope(), scope);
		}
		linesOf(wanted.stream().filter(permission -> role.getRights().stream().noneMatch(line -> says(line, permission))).toList())
				.forEach(line -> work.change(role).add(MODEL.getRole_Rights(), line));
	}

	/** @return new lines that no module's file has */
	static List<RoleRight> linesOf(List<Permission> permissions) {
		return permissions.stream().filter(permission -> permission.scope() != Scope.NONE).map(permission -> {
			RoleRight line = line("", permission);
			line.setShippedScope("");
			return line;
		}).toList();
	}
}
