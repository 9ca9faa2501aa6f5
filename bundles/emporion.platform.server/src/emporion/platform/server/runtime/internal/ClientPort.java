package emporion.platform.server.runtime.internal;

import java.util.Set;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.net4j.signal.SignalProtocol;

import emporion.platform.permission.Permit;
import emporion.platform.permission.Rights;
import emporion.platform.server.permission.Permissions;
import emporion.platform.account.SessionInfo;
import emporion.platform.model.PlatformPackage;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.delivery.ClientFiles;
import emporion.platform.server.module.ModuleListener;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.internal.OperationRunner;
import emporion.platform.server.query.internal.ListRunner;
import emporion.platform.server.repository.RepositoryHost;
import emporion.platform.server.runtime.ServerSecurity;
import emporion.platform.server.session.OpenSessions;
import emporion.platform.server.transport.ServerIdentity;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.ChangeNotice.ChangedObjects;
import emporion.platform.wire.WireFormat;
import emporion.platform.wire.WireProtocol;

/** Where clients come in: requests, and notices of what changes. Thread-safe. */
public final class ClientPort implements CommitListener, ModuleListener, AutoCloseable {

	private static final Set<String> FOR_ALL = Set.of("platform.Account", "platform.Role", "platform.ModuleState");

	private final ChangeNotifier notifier;
	private volatile Permissions permissions;
	private volatile ServerProtocols protocols;
	private volatile ClientLogIns logIns;
	private volatile WireFormat format;
	private volatile ClientFiles files = ClientFiles.NONE;

	/** @param modules whose registers are told of; nobody is told before {@link #open} */
	public ClientPort(List<ServerModule> modules) {
		notifier = new ChangeNotifier(this::tell);
		modules.forEach(notifier::add);
	}

	/** From now on clients are told of this module's registers, too. */
	public void add(ServerModule module) {
		notifier.add(module);
	}

	/** From now on clients fetch their bundles here. */
	public void give(ClientFiles given) {
		files = given;
	}

	/** @return the port that is listened on */
	public int open(RepositoryHost repository, OperationRunner operations, ListRunner lists, WireFormat wireFormat, String host, int port,
			ServerIdentity identity, ServerSecurity security, Permissions decided) {
		format = wireFormat;
		permissions = decided;
		logIns = new ClientLogIns(security, repository, wireFormat);
		OpenSessions sessions = security.sessions();
		protocols = new ServerProtocols(new WireService(operations, lists, wireFormat, () -> files, logIns, security.current()),
				new ServerProtocols.Sessions() {
					@Override
					public Optional<SessionInfo> on(SignalProtocol<?> protocol) {
						return sessions.onConnected(connectionOf(protocol));
					}

					@Override
					public void active(SignalProtocol<?> protocol) {
						sessions.touch(connectionOf(protocol));
					}

					@Override
					public Object connectionOf(SignalProtocol<?> protocol) {
						return repository.connectionOf(protocol);
					}
				});
		repository.container().registerFactory(protocols);
		repository.watchedBy(security);
		return repository.openAcceptor(host, port, identity, (user, ticket) -> sessions.useTicket(user, new String(ticket)));
	}

	@Override
	public void committed(CommitView commit) {
		if (protocols != null)
			notifier.committed(commit);
	}

	@Override
	public void switchedOn(String module) {
		tellSwitched();
	}

	@Override
	public void switchedOff(String module) {
		tellSwitched();
	}

	/** The state's own commit was told of before the switch was done. */
	private void tellSwitched() {
		if (protocols != null)
			tell(new ChangeNotice(List.of(new ChangedObjects("platform." + PlatformPackage.Literals.MODULE_STATE.getName(), List.of())), false));
	}

	/** Everybody hears of the kinds that he may see some of, and that rights or modules may have changed. */
	private void tell(ChangeNotice notice) {
		Permissions decided = permissions;
		protocols.tellAll(WireProtocol.CHANGES, user -> {
			Rights rights = decided.of(user).rights();
			List<ChangedObjects> told = new ArrayList<>();
			for (ChangedObjects change : notice.changes())
				if (rights.may(Permit.SEE, change.type()))
					told.add(change);
				else if (FOR_ALL.contains(change.type()))
					told.add(new ChangedObjects(change.type(), List.of()));
			return told.isEmpty() ? Optional.empty() : Optional.of(format.write(new ChangeNotice(told, notice.many())));
		});
	}

	/** Takes no further requests, and lets those that run come to their end. */
	@Override
	public void close() {
		notifier.close();
		if (protocols != null) {
			protocols.close();
			logIns.close();
		}
	}
}
