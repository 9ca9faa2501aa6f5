package emporion.platform.server.repository.internal;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.internal.server.ServerCDOView;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.spi.cdo.InternalCDOObject;

/**
 * A view that is used for one reading after another: making a view and the resource objects of the registers costs more than reading a
 * dozen objects. Used by one thread at a time.
 */
final class ReadingView extends ServerCDOView {

	private final Source source;

	ReadingView(InternalSession session, CDOBranchPoint head) {
		this(session, head, new Source());
	}

	private ReadingView(InternalSession session, CDOBranchPoint head, Source source) {
		super(session, head, id -> source.revisions.apply(id));
		this.source = source;
		// Held strongly while a reading lasts: the weak map that a view has otherwise lets go of an object by its number, and may then
		// throw out the next reading's object of the same number long after the former one was collected.
		setObjects(new HashMap<>());
	}

	/** Begins a reading: nothing is loaded but what is asked for from here on. */
	void begin(Function<CDOID, InternalCDORevision> revisions) {
		source.revisions = revisions;
	}

	/** Ends a reading: forgets its objects, so that the next one sees newer states. */
	void end() {
		List<CDOID> ids = getModifiableObjects().values().stream().filter(object -> !(object instanceof CDOResource))
				.map(InternalCDOObject::cdoID).toList();
		ids.forEach(this::removeObject);
		source.revisions = null;
	}

	/** Where revisions come from; apart from the view because the view's constructor wants it. */
	private static final class Source {
		private Function<CDOID, InternalCDORevision> revisions;
	}
}
