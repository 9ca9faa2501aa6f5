package emporion.platform.server.repository.internal;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.emf.cdo.server.internal.db.DBStoreAccessor;

/**
 * The database store without its SQL query language, which would give every logged-in client the whole database. Also lets a unit
 * of work read and commit through the same writer: one connection instead of two. Thread-safe.
 */
final class ClosedStore extends DBStore {

	private final Map<ITransaction, DBStoreAccessor> open = new ConcurrentHashMap<>();

	/** Opens the writer that the transaction reads through and will commit through. */
	DBStoreAccessor open(ITransaction transaction) {
		DBStoreAccessor writer = super.getWriter(transaction);
		open.put(transaction, writer);
		return writer;
	}

	/** The transaction's writer goes back to where it came from. */
	void forget(ITransaction transaction) {
		open.remove(transaction);
	}

	@Override
	public DBStoreAccessor getWriter(ITransaction transaction) {
		DBStoreAccessor writer = transaction == null ? null : open.get(transaction);
		return writer != null ? writer : super.getWriter(transaction);
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

		/** A connection that cannot even roll back is broken and must not wait for its next user, nor be lost to the pool. */
		@Override
		protected void doPassivate() throws Exception {
			try {
				super.doPassivate();
			} catch (SQLException broken) {
				deactivate();
				throw broken;
			}
		}

		@Override
		public IQueryHandler getQueryHandler(CDOQueryInfo query) {
			return null;
		}
	}
}
