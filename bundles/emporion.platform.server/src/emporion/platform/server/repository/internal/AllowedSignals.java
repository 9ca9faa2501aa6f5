package emporion.platform.server.repository.internal;

import java.util.Set;

import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.IRepositoryProvider;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocol;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocolFactory;
import org.eclipse.net4j.signal.IndicationWithResponse;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.signal.SignalReactor;
import org.eclipse.net4j.util.io.ExtendedDataInputStream;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;

import emporion.platform.server.transport.internal.ClientInput;

/**
 * CDO's protocol with only those requests that our clients make. The others would replicate the database raw, compare what may not be
 * read, tell of the changes of objects in full, lock objects, make branches, or commit in ways that were never tried with the gate.
 */
final class AllowedSignals extends CDOServerProtocolFactory {

	private static final Set<Short> ALLOWED = Set.of(CDOProtocolConstants.SIGNAL_OPEN_SESSION,
			CDOProtocolConstants.SIGNAL_OPENED_SESSION, CDOProtocolConstants.SIGNAL_OPEN_VIEW, CDOProtocolConstants.SIGNAL_CLOSE_VIEW,
			CDOProtocolConstants.SIGNAL_LOAD_PACKAGES, CDOProtocolConstants.SIGNAL_LOAD_REVISIONS,
			CDOProtocolConstants.SIGNAL_LOAD_REVISION_BY_VERSION, CDOProtocolConstants.SIGNAL_COMMIT_TRANSACTION,
			CDOProtocolConstants.SIGNAL_RESET_TRANSACTION, CDOProtocolConstants.SIGNAL_QUERY, CDOProtocolConstants.SIGNAL_QUERY_CANCEL, CDOProtocolConstants.SIGNAL_UNLOCK_OBJECTS,
			CDOProtocolConstants.SIGNAL_REFRESH_SESSION,
			CDOProtocolConstants.SIGNAL_DISABLE_PASSIVE_UPDATE, CDOProtocolConstants.SIGNAL_SET_PASSIVE_UPDATE_MODE,
			CDOProtocolConstants.SIGNAL_REPOSITORY_TIME, CDOProtocolConstants.SIGNAL_LOAD_BRANCH,
			CDOProtocolConstants.SIGNAL_LOAD_SUB_BRANCHES, CDOProtocolConstants.SIGNAL_LOAD_COMMIT_INFOS,
			CDOProtocolConstants.SIGNAL_LOAD_PERMISSIONS);

	AllowedSignals(IRepositoryProvider repositories) {
		super(repositories);
	}

	@Override
	public CDOServerProtocol create(String description) {
		CDOServerProtocol protocol = new CDOServerProtocol(getRepositoryProvider()) {
			@Override
			protected SignalReactor createSignalReactor(short signal) {
				if (signal == CDOProtocolConstants.SIGNAL_COMMIT_TRANSACTION)
					return new ClientCommit(this);
				boolean again = signal == CDOProtocolConstants.SIGNAL_OPEN_SESSION && getInfraStructure() != null;
				return ALLOWED.contains(signal) && !again ? super.createSignalReactor(signal) : new Refusing(this, signal);
			}
		};
		protocol.setStreamWrapper(ClientInput.wrapper());
		return protocol;
	}

	/** Answers with an exception. */
	private static final class Refusing extends IndicationWithResponse {

		Refusing(SignalProtocol<?> protocol, short signal) {
			super(protocol, signal);
		}

		@Override
		protected void indicating(ExtendedDataInputStream in) {
			throw new SecurityException("request " + getID() + " of the repository's protocol is not served");
		}

		@Override
		protected void responding(ExtendedDataOutputStream out) {
			throw new IllegalStateException("answers what was refused");
		}
	}
}
