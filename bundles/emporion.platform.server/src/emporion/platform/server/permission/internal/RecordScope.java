package emporion.platform.server.permission.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import emporion.platform.permission.Scope;
import emporion.platform.server.permission.Belonging;
import emporion.platform.server.permission.PermissionModel;
import emporion.platform.server.permission.UserRights;

/** Whether a record is within somebody's reach. Used by one thread. */
public final class RecordScope {

	/** How far belonging is followed through references. */
	private static final int FARTHEST = 4;

	/** A record whose values can be asked for, wherever it was read. */
	public interface Record {

		EClass type();

		/** @return may be null */
		Object value(EAttribute attribute);

		/** @return the referred record, if there is one */
		Optional<Record> target(EReference reference);
	}

	private final PermissionModel model;
	private final UserRights user;

	public RecordScope(PermissionModel model, UserRights user) {
		this.model = model;
		this.user = user;
	}

	/** @param object stands in a register */
	public boolean reaches(Scope scope, EObject object) {
		return reaches(scope, new OfObject(object));
	}

	/** @param record stands in a register */
	public boolean reaches(Scope scope, Record record) {
		return scope == Scope.ALL || scope != Scope.NONE && reaches(scope, record, 0);
	}

	private boolean reaches(Scope scope, Record record, int distance) {
		Belonging belonging = model.belonging(record.type()).orElse(null);
		if (belonging == null)
			return false;
		for (EAttribute owner : belonging.owners())
			if (record.value(owner) instanceof String login && user.reached(scope).contains(login))
				return true;
		if (scope == Scope.BRANCH && !user.branch().isEmpty())
			for (EAttribute branch : belonging.branches())
				if (user.branch().equals(record.value(branch)))
					return true;
		if (distance < FARTHEST)
			for (EReference reference : belonging.through())
				if (record.target(reference).filter(target -> reaches(scope, target, distance + 1)).isPresent())
					return true;
		return false;
	}

	/** @return whether the scope says something of records of this class: those that belong to nobody are not measured by whose they are */
	public boolean isMeasured(Scope scope, EClass kind) {
		return isMeasured(scope, kind, 0);
	}

	private boolean isMeasured(Scope scope, EClass kind, int distance) {
		return distance <= FARTHEST && model.belonging(kind).filter(belonging -> !belonging.owners().isEmpty()
				|| scope == Scope.BRANCH && !belonging.branches().isEmpty()
				|| belonging.through().stream().anyMatch(reference -> isMeasured(scope, reference.getEReferenceType(), distance + 1))).isPresent();
	}

	private record OfObject(EObject object) implements Record {

		@Override
		public EClass type() {
			return object.eClass();
		}

		@Override
		public Object value(EAttribute attribute) {
			return object.eGet(attribute);
		}

		@Override
		public Optional<Record> target(EReference reference) {
			return object.eGet(reference) instanceof EObject target ? Optional.of(new OfObject(target)) : Optional.empty();
		}
	}
}
