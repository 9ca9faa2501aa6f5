package emporion.platform.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.session.CDOSessionInvalidationEvent;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.util.ConcurrentAccessException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.channel.ChannelException;
import org.eclipse.net4j.connector.ConnectorException;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.util.event.IListener;
import org.eclipse.net4j.util.lifecycle.ILifecycleEvent;
import org.eclipse.net4j.util.lifecycle.LifecycleException;
import org.eclipse.net4j.util.security.PasswordCredentialsProvider;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.UntrustedServerException;
import emporion.platform.wire.WireFormat;

/**
 * A user's session with the repository over TCP: model objects as they are now, transactions on those that may be edited outside
 * operations, and the past. Blocking; the session is thread-safe, each view and transaction belongs to one thread at a time.
 */
public final class RepositorySession implements AutoCloseable {

	private static final int NOTICES_AWAITED = 20;
	private static final long NOTICE_WAIT_MILLIS = 100;

	/** Name of the one repository that a server has. */
	public static final String REPOSITORY = "emporion";

	/** Nobody has confirmed this server's certificate yet. Arguments: its address, the certificate's fingerprint. */
	public static final String UNKNOWN_SERVER = "PLT-080";
	/** Another certificate than the confirmed one. Arguments: the server's address, the certificate's fingerprint, the confirmed one. */
	public static final String OTHER_SERVER = "PLT-081";

	private final ClientContainer container;
	private final IConnector connector;
	private final CDONet4jSession session;
	private final CommitVeto veto;

	private RepositorySession(ClientContainer container, IConnector connector, CDONet4jSession session, WireFormat format) {
		this.container = container;
		this.connector = connector;
		this.session = session;
		veto = new CommitVeto(format);
	}

	/** What opens the repository's session on a connection. */
	@FunctionalInterface
	public interface Key {

		/**
		 * @param connector connected, nobody is logged in on it yet
		 * @return the session's password; or refused
		 */
		Outcome<char[]> obtain(IConnector connector);
	}

	/**
	 * Connects and logs in with a password that the repository's own session takes; at a whole server see {@link ServerLogIn}.
	 *
	 * @param password not kept, and not sent before the server has proved who it is
	 * @param models   the packages whose objects are to be read
	 * @param format   reads the reasons of refused commits
	 * @return the session; refused with {@code PLT-030} when user or password are wrong, with {@link #UNKNOWN_SERVER} or
	 *         {@link #OTHER_SERVER} when the server is not trusted
	 * @throws ServerUnavailableException if nobody answers there
	 */
	public static Outcome<RepositorySession> connect(ServerEndpoint server, String user, char[] password, Collection<EPackage> models,
			WireFormat format) {
		return connect(server, user, connector -> Outcome.done(password), models, format);
	}

	/**
	 * Connects, obtains what opens the session over the connection, and opens it.
	 *
	 * @return the session, or refused as the key is, or ({@code PLT-030}) because the session does not take it
	 * @throws ServerUnavailableException if nobody answers there
	 */
	public static Outcome<RepositorySession> connect(ServerEndpoint server, String user, Key key, Collection<EPackage> models,
			WireFormat format) {
		ClientContainer container = new ClientContainer();
		boolean connected = false;
		try {
			IConnector connector = container.connect(server);
			Outcome<char[]> password = key.obtain(connector);
			if (!password.isDone())
				return Outcome.refused(password.problems());
			CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
			configuration.setConnector(connector);
			configuration.setRepositoryName(REPOSITORY);
			configuration.setCredentialsProvider(new PasswordCredentialsProvider(user, password.orElseThrow()));
			CDONet4jSession session = configuration.openNet4jSession();
			models.forEach(session.getPackageRegistry()::putEPackage);
			connected = true;
			return Outcome.done(new RepositorySession(container, connector, session, format));
		} catch (UntrustedServerException e) {
			return Outcome.refused(untrusted(server, e));
		} catch (SecurityException e) {
			return Outcome.refused(Problem.error("PLT-030"));
		} catch (ConnectorException | ChannelException | LifecycleException e) {
			throw new ServerUnavailableException("no answer from " + server.address(), e);
		} finally {
			if (!connected)
				container.close();
		}
	}

	private static Problem untrusted(ServerEndpoint server, UntrustedServerException e) {
		return e.known().map(known -> Problem.error(OTHER_SERVER, server.address(), e.offered().text(), known.text()))
				.orElseGet(() -> Problem.error(UNKNOWN_SERVER, server.address(), e.offered().text())).at("server");
	}

	/** Reads objects of these packages from now on, too; those it knows already are left alone. */
	public void use(Collection<EPackage> models) {
		for (EPackage model : models)
			if (session.getPackageRegistry().get(model.getNsURI()) != model)
				session.getPackageRegistry().putEPackage(model);
	}

	/** @return a view on the present state that follows the commits of others */
	public CDOView openView() {
		return session.openView();
	}

	/** @return a transaction on the present state that follows the commits of others where it has no changes of its own */
	public CDOTransaction openTransaction() {
		return session.openTransaction();
	}

	/** Saves what a transaction of this session has changed. After anything but {@code Saved} the changes are still there. */
	public Saving save(CDOTransaction transaction) {
		try {
			transaction.commit();
			return new Saving.Saved();
		} catch (ConcurrentAccessException e) {
			return new Saving.Conflict(conflicts(transaction));
		} catch (CommitException e) {
			return veto.read(String.valueOf(e.getMessage())).<Saving>map(Saving.Refused::new)
					.orElseThrow(() -> new IllegalStateException("the repository could not commit", e));
		}
	}

	/** The server may refuse before its notice of the other's commit has come, and only that tells which objects are meant. */
	private static Set<Long> conflicts(CDOTransaction transaction) {
		for (int notice = 0; notice < NOTICES_AWAITED && transaction.getConflicts().isEmpty(); notice++)
			transaction.waitForUpdate(transaction.getLastUpdateTime() + 1, NOTICE_WAIT_MILLIS);
		Set<Long> ids = new HashSet<>();
		for (CDOObject object : transaction.getConflicts())
			if (object.cdoID() != null && !object.cdoID().isTemporary())
				ids.add(CDOIDUtil.getLong(object.cdoID()));
		return ids;
	}

	/** @return what became of the object and of all it contains or contained, newest first; at most {@code limit} commits */
	public List<PastChange> history(long id, int limit) {
		return new ObjectHistory(session).of(id, limit);
	}

	/** @return the connection, for further protocols beside the repository's own */
	public IConnector connector() {
		return connector;
	}

	/** @return the bare session; its own means are as closed as the server keeps them */
	public CDOSession session() {
		return session;
	}

	/**
	 * Tells the numbers of objects that this client has looked at and that somebody changed or deleted; in the session's own thread, so the
	 * listener must return at once.
	 */
	public void onInvalidated(Consumer<Set<Long>> listener) {
		session.addListener((IListener) event -> {
			if (event instanceof CDOSessionInvalidationEvent invalidation) {
				Set<Long> ids = new HashSet<>();
				invalidation.getChangedObjects().forEach(key -> add(ids, key.getID()));
				invalidation.getDetachedObjects().stream().map(CDOIDAndVersion::getID).forEach(id -> add(ids, id));
				listener.accept(ids);
			}
		});
	}

	private static void add(Set<Long> ids, CDOID id) {
		ids.add(CDOIDUtil.getLong(id));
	}

	/** Tells once that the session has ended, by {@link #close}, by the server, or because the line broke; in any thread. */
	public void onClosed(Runnable listener) {
		session.addListener((IListener) event -> {
			if (event instanceof ILifecycleEvent lifecycle && lifecycle.getKind() == ILifecycleEvent.Kind.DEACTIVATED)
				listener.run();
		});
	}

	/** @return whether the server has not ended the session and the line is up */
	public boolean isOpen() {
		return !session.isClosed();
	}

	@Override
	public void close() {
		session.close();
		container.close();
	}
}
