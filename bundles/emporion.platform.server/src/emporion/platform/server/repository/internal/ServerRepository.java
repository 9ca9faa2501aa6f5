package emporion.platform.server.repository.internal;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.internal.server.Repository;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.IStoreAccessor;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.spi.common.model.InternalCDOPackageUnit;
import org.eclipse.emf.cdo.spi.server.InternalCommitContext;
import org.eclipse.emf.cdo.spi.server.InternalTransaction;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

import emporion.platform.server.repository.ConnectionWatcher;

/** The repository with the gate in every commit and without the query languages that clients could look around with. Thread-safe. */
final class ServerRepository extends Repository.Default {

	/**
	 * Held together by all commits, and alone by one that deletes what others may refer to: so nobody refers to an object that is just
	 * being deleted. (CDO would lock every referenced object instead, which makes all orders of one warehouse wait for each other.)
	 */
	private final ReadWriteLock integrity = new ReentrantReadWriteLock();

	private final Models models;
	private final Durability durability;
	private Gate gate;
	private volatile ConnectionWatcher watcher = ConnectionWatcher.NONE;

	/** @param durability what clients' commits wait for; units of work do so themselves */
	ServerRepository(Models models, Durability durability) {
		this.models = models;
		this.durability = durability;
	}

	/** To be called once, before clients come. */
	void guardedBy(Gate guard) {
		gate = guard;
	}

	/** Takes models into the running repository, with their tables; those it has already are left alone. Commits wait meanwhile. */
	void learn(EPackage... packages) {
		integrity.writeLock().lock();
		try {
			InternalCDOPackageUnit[] units = Stream.of(packages).filter(model -> !getPackageRegistry(false).containsKey(model.getNsURI()))
					.map(model -> initPackage(getTimeStamp(), model)).toArray(InternalCDOPackageUnit[]::new);
			if (units.length > 0)
				write(units);
		} finally {
			integrity.writeLock().unlock();
		}
	}

	private void write(InternalCDOPackageUnit[] units) {
		IStoreAccessor writer = getStore().getWriter(null);
		StoreThreadLocal.setAccessor(writer);
		try {
			writer.writePackageUnits(units, NoMonitor.INSTANCE);
			writer.commit(NoMonitor.INSTANCE);
		} finally {
			StoreThreadLocal.release();
		}
	}

	void watchedBy(ConnectionWatcher watching) {
		watcher = watching;
	}

	@Override
	public InternalCommitContext createCommitContext(InternalTransaction transaction) {
		if (gate == null)
			throw new IllegalStateException("the repository is not open for commits yet");
		return new GatedCommit(transaction, models, gate);
	}

	@Override
	public void commit(InternalCommitContext context, OMMonitor monitor) {
		GatedCommit commit = (GatedCommit) context;
		recoverIfBroken();
		int epoch = durability.epoch();
		Lock lock = commit.prepareDeletions() ? integrity.writeLock() : integrity.readLock();
		lock.lock();
		try {
			super.commit(context, monitor);
		} finally {
			lock.unlock();
		}
		if (commit.isFromClient() && commit.getRollbackMessage() == null)
			durability.await(epoch);
		if (commit.isFromClient() && !commit.problems().isEmpty())
			watcher.commitRefused(Connections.of(commit.getTransaction().getSession().getProtocol()), commit.getUserID(), commit.problems());
	}

	/** After a crash of the database: forgets revisions that it may have lost. */
	void recoverIfBroken() {
		if (!durability.isBroken())
			return;
		integrity.writeLock().lock();
		try {
			durability.recover(() -> getRevisionManager().getCache().clear());
		} finally {
			integrity.writeLock().unlock();
		}
	}

	@Override
	protected void commitUnsynced(InternalCommitContext context, OMMonitor monitor) {
		monitor.begin(2);
		try {
			context.write(monitor.fork());
			if (context.getRollbackMessage() == null)
				context.commit(monitor.fork());
		} finally {
			monitor.done();
		}
	}

	/** Resources are found by their path; everything else is listed by the named queries of the modules. */
	@Override
	public synchronized IQueryHandler getQueryHandler(CDOQueryInfo query) {
		if (!CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES.equals(query.getQueryLanguage()))
			throw new SecurityException("queries in " + query.getQueryLanguage() + " are not served");
		return super.getQueryHandler(query);
	}
}
