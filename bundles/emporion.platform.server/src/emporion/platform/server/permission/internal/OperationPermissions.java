package emporion.platform.server.permission.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.CDOObject;

import emporion.base.outcome.Problem;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Reading;
import emporion.platform.permission.Permission;
import emporion.platform.permission.Permit;
import emporion.platform.permission.Rights;
import emporion.platform.permission.Scope;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.operation.internal.OperationGuard;
import emporion.platform.server.permission.PermissionModel;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.permission.UserRights;

/**
 * Lets a user run the operations that his roles name, with objects that he may see and that belong to whom the role says. Which objects an
 * operation names is read off its record: every {@link emporion.platform.Ref} in it. Thread-safe.
 */
public final class OperationPermissions implements OperationGuard {

	private final Permissions permissions;
	private final Map<Class<?>, NamedObjects> named = new ConcurrentHashMap<>();
	private final Map<Class<?>, String> names = new ConcurrentHashMap<>();

	public OperationPermissions(Permissions permissions) {
		this.permissions = permissions;
	}

	private String nameOf(OperationHandler<?, ?> handler) {
		return names.computeIfAbsent(handler.operation(), Permission::nameOf);
	}

	@Override
	public Rights rightsOf(String user) {
		return permissions.of(user).rights();
	}

	@Override
	public Optional<Problem> mayRun(String user, OperationHandler<?, ?> handler) {
		if (handler.isForEverybody() || permissions.of(user).rights().may(Permit.RUN, nameOf(handler)))
			return Optional.empty();
		return Optional.of(Refusals.lacks(Permit.RUN, nameOf(handler)));
	}

	@Override
	public Optional<Problem> mayUse(String user, OperationHandler<?, ?> handler, Operation<?> operation, Reading reading) {
		if (handler.isForEverybody())
			return Optional.empty();
		NamedObjects objects = named.computeIfAbsent(operation.getClass(), NamedObjects::of);
		if (objects.isEmpty())
			return Optional.empty();
		UserRights rights = permissions.of(user);
		Scope run = rights.rights().scope(Permit.RUN, nameOf(handler));
		if (run == Scope.ALL && seesAll(rights, objects))
			return Optional.empty();
		RecordScope scopes = new RecordScope(permissions.model(), rights);
		for (NamedObjects.Named one : objects.in(operation)) {
			Optional<? extends CDOObject> found = one.find(reading);
			if (found.isEmpty())
				continue;
			Optional<Problem> problem = check(rights, scopes, found.get(), run, nameOf(handler));
			if (problem.isPresent())
				return problem.map(reason -> reason.at(one.path()));
		}
		return Optional.empty();
	}

	/** Whether nothing has to be read, because the user sees every object of the classes concerned. */
	private boolean seesAll(UserRights rights, NamedObjects objects) {
		PermissionModel model = permissions.model();
		return objects.types().stream().allMatch(type -> model.kindsOf(type).stream()
				.allMatch(kind -> rights.rights().scope(Permit.SEE, PermissionModel.nameOf(kind)) == Scope.ALL));
	}

	private static Optional<Problem> check(UserRights rights, RecordScope scopes, CDOObject named, Scope run, String operation) {
		CDOObject root = named;
		while (root.eContainer() instanceof CDOObject container)
			root = container;
		String kind = PermissionModel.nameOf(root.eClass());
		if (!scopes.reaches(rights.rights().scope(Permit.SEE, kind), root))
			return Optional.of(Refusals.unseen(kind));
		if (run != Scope.ALL && scopes.isMeasured(run, root.eClass()) && !scopes.reaches(run, root))
			return Optional.of(Refusals.outOfReach(Permit.RUN, operation, run));
		return Optional.empty();
	}
}
