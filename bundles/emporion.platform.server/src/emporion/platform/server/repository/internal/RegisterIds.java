package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IStoreAccessor;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.ecore.EClass;

import emporion.platform.session.Registers;


/** The resources that objects of the registers' classes carry. Thread-safe. */
final class RegisterIds {

	private final Map<EClass, CDOID> ids = new ConcurrentHashMap<>();

	/** @throws IllegalArgumentException if no module names the class as a register */
	CDOID idOf(EClass type) {
		CDOID id = ids.get(type);
		if (id == null)
			throw new IllegalArgumentException(type.getName() + " has no register");
		return id;
	}

	/** Finds the registers and creates those that are missing. */
	void open(ServerRepository repository, DirectSession direct, Iterable<EClass> types) {
		List<InternalCDORevision> missing = new ArrayList<>();
		CDOID root = repository.getRootResourceID();
		direct.enter();
		try {
			IStoreAccessor accessor = StoreThreadLocal.getAccessor();
			for (EClass type : types) {
				String name = Registers.path(type).substring(1);
				CDOID id = accessor.readResourceID(CDOID.NULL, name, direct.head());
				if (CDOIDUtil.isNull(id)) {
					InternalCDORevision resource = direct.newRevision(EresourcePackage.Literals.CDO_RESOURCE);
					resource.setResourceID(root);
					resource.setContainerID(CDOID.NULL);
					resource.setValue(EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME, name);
					missing.add(resource);
					id = resource.getID();
				}
				ids.put(type, id);
			}
			if (!missing.isEmpty())
				direct.commit("system", missing, List.of(listed(repository, direct, root, missing)), List.of());
		} finally {
			direct.leave();
		}
	}

	private static InternalCDORevisionDelta listed(ServerRepository repository, DirectSession direct, CDOID root,
			List<InternalCDORevision> resources) {
		InternalCDORevision before = repository.getRevisionManager().getRevision(root, direct.head(), -1, 0, true);
		InternalCDORevision after = before.copy();
		for (InternalCDORevision resource : resources)
			after.getOrCreateList(EresourcePackage.Literals.CDO_RESOURCE__CONTENTS).add(resource.getID());
		return after.compare(before);
	}
}
