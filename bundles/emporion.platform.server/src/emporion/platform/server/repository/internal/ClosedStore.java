package emporion.platform.server.repository.internal;

import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.IStoreAccessor;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.emf.cdo.server.internal.db.DBStoreAccessor;

/**
 * The database store without its SQL query language, which would give every logged-in client the whole database. Also lets a thread
 * that reads through the writer of a transaction commit through the same one: one connection per unit of work instead of two.
 */
final class ClosedStore extends DBStore {

	@Override
	public DBStoreAccessor getWriter(ITransaction transaction) {
		if (transaction != null && StoreThreadLocal.hasAccessor()) {
			IStoreAccessor present = StoreThreadLocal.getAccessor();
			if (present.getTransaction() == transaction)
				return (DBStoreAccessor) present;
		}
		return super.getWriter(transaction);
	}

	@Override
	protected DBStoreAccessor createReader(ISession session) {
		return new Accessor(this, session);
	}

	@Override
	protected DBStoreAccessor createWriter(ITransaction transaction) {
		return new Accessor(this, transaction);
	}

	private static final class Accessor extends DBStoreAccessor {

		Accessor(DBStore store, ISession session) {
			super(store, session);
		}

		Accessor(DBStore store, ITransaction transaction) {
			super(store, transaction);
		}

		@Override
		public IQueryHandler getQueryHandler(CDOQueryInfo query) {
			return null;
		}
	}
}
