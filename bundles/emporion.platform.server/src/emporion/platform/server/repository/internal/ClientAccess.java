package emporion.platform.server.repository.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.permission.Permit;
import emporion.platform.permission.Scope;
import emporion.platform.server.permission.PermissionModel;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.permission.UserRights;
import emporion.platform.server.permission.internal.RecordScope;

/**
 * What the roles of a user let him do with objects, which are looked up as they are now: somebody who lost an object does not see its past
 * either. Thread-safe.
 */
final class ClientAccess {

	private final Map<EClass, String> names = new ConcurrentHashMap<>();
	private volatile Permissions permissions;

	/** From now on clients get what these permissions say; before, they get every object of a class that is not hidden from clients. */
	void obey(Permissions decided) {
		permissions = decided;
	}

	/** @return empty where nobody has said yet who may do what */
	Optional<UserRights> of(String user) {
		Permissions decided = permissions;
		return decided == null ? Optional.empty() : Optional.of(user == null ? decided.of("") : decided.of(user));
	}

	PermissionModel model() {
		return permissions.model();
	}

	String nameOf(EClass type) {
		return names.computeIfAbsent(type, PermissionModel::nameOf);
	}

	/** @return the features of an object of this class that the user may not see */
	List<EStructuralFeature> hidden(String user, EClass type) {
		Set<String> fields = of(user).map(rights -> rights.rights().hiddenOf(nameOf(type))).orElse(Set.of());
		return fields.isEmpty() ? List.of()
				: Stream.of(type.getEAllStructuralFeatures().toArray(EStructuralFeature[]::new)).filter(feature -> fields.contains(feature.getName()))
						.toList();
	}

	/**
	 * @param now finds objects as they are now; null for one that does not exist
	 * @return whether the user may do it with this object, or, where it is contained, with what contains it
	 */
	boolean may(UserRights user, Permit permit, InternalCDORevision revision, Function<CDOID, InternalCDORevision> now) {
		Set<EClass> kinds = model().kindsOf(revision.getEClass());
		boolean all = !kinds.isEmpty();
		boolean any = false;
		for (EClass kind : kinds) {
			Scope scope = user.rights().scope(permit, nameOf(kind));
			all &= scope == Scope.ALL;
			any |= scope != Scope.NONE;
		}
		if (all || !any)
			return all;
		InternalCDORevision root = rootOf(revision, now);
		return root != null && reaches(user, user.rights().scope(permit, nameOf(root.getEClass())), root, now);
	}

	boolean reaches(UserRights user, Scope scope, InternalCDORevision root, Function<CDOID, InternalCDORevision> now) {
		return new RecordScope(model(), user).reaches(scope, new OfRevision(root, now));
	}

	/** @return the outermost container, or null when there is none any more */
	private static InternalCDORevision rootOf(InternalCDORevision revision, Function<CDOID, InternalCDORevision> now) {
		InternalCDORevision current = now.apply(revision.getID());
		// An object that is being made is known to nobody else.
		if (current == null && revision.getID().isTemporary())
			current = revision;
		for (int depth = 0; current != null && depth < 32; depth++) {
			CDOID container = (CDOID) current.getContainerID();
			if (CDOIDUtil.isNull(container))
				return current;
			current = now.apply(container);
		}
		return null;
	}

	private record OfRevision(InternalCDORevision revision, Function<CDOID, InternalCDORevision> now) implements RecordScope.Record {

		@Override
		public EClass type() {
			return revision.getEClass();
		}

		@Override
		public Object value(EAttribute attribute) {
			return ModelValues.ofRevision(revision, attribute);
		}

		@Override
		public Optional<RecordScope.Record> target(EReference reference) {
			return revision.getValue(reference) instanceof CDOID id && !CDOIDUtil.isNull(id)
					? Optional.ofNullable(now.apply(id)).map(target -> new OfRevision(target, now))
					: Optional.empty();
		}
	}
}
