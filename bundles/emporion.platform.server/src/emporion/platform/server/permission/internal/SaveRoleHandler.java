package emporion.platform.server.permission.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.model.Role;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.permission.Rights;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.permission.RoleSaved;
import emporion.platform.permission.RoleText;
import emporion.platform.permission.SaveRoleOperation;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.permission.Permissions;

/** Makes or alters a role. */
public final class SaveRoleHandler implements OperationHandler<SaveRoleOperation, RoleSaved> {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;
	private static final int LONGEST_NAME = 120;

	private final Permissions permissions;

	public SaveRoleHandler(Permissions permissions) {
		this.permissions = permissions;
	}

	@Override
	public Class<SaveRoleOperation> operation() {
		return SaveRoleOperation.class;
	}

	@Override
	public Outcome<RoleSaved> handle(SaveRoleOperation asked, OperationContext context) {
		RoleDefinition wanted = asked.role();
		if (wanted.code().equals(RoleDefinition.ADMINISTRATOR))
			return Outcome.refused(Problem.error("PLT-244", wanted.code()));
		if (!isNamed(wanted.name()))
			return Outcome.refused(Problem.error("PLT-245", LONGEST_NAME).at("name"));
		UnitOfWork work = context.work();
		Optional<Role> known = Permissions.role(work, wanted.code());
		Rights mine = permissions.of(context.user()).rights();
		boolean covered = Stream.concat(Stream.of(wanted), known.map(Permissions::definition).stream())
				.allMatch(role -> mine.covers(permissions.model().rights(List.of(role))));
		if (!covered)
			return Outcome.refused(Problem.error("PLT-243"));
		Role role = known.orElseGet(() -> create(work, wanted));
		known.ifPresent(present -> {
			work.change(present).set(MODEL.getRole_NameEn(), wanted.name().english()).set(MODEL.getRole_NamePl(), wanted.name().polish())
					.set(MODEL.getRole_NameUk(), wanted.name().ukrainian());
			ShippedRoles.alter(work, present, wanted.permissions());
		});
		return Outcome.done(new RoleSaved(work.refOf(role)));
	}

	private static boolean isNamed(RoleText name) {
		return !name.english().isBlank() && Stream.of(name.english(), name.polish(), name.ukrainian()).allMatch(text -> text.length() <= LONGEST_NAME);
	}

	private static Role create(UnitOfWork work, RoleDefinition wanted) {
		Role role = PlatformFactory.eINSTANCE.createRole();
		role.setCode(wanted.code());
		role.setNameEn(wanted.name().english());
		role.setNamePl(wanted.name().polish());
		role.setNameUk(wanted.name().ukrainian());
		ShippedRoles.linesOf(wanted.permissions()).forEach(role.getRights()::add);
		return work.add(role);
	}
}
