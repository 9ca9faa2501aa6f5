package emporion.platform.server.session;

import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.AccountChanged;
import emporion.platform.account.CloseSessionOperation;
import emporion.platform.account.ListSessionsOperation;
import emporion.platform.account.SessionInfo;
import emporion.platform.account.Sessions;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.operation.OperationHandler;

/** Looking at sessions and ending them. */
public final class SessionHandlers {

	private final Accounts accounts;
	private final OpenSessions sessions;
	private final CurrentSession current;

	public SessionHandlers(Accounts accounts, OpenSessions sessions, CurrentSession current) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.current = current;
	}

	public List<OperationHandler<?, ?>> all() {
		return List.of(new Listing(), new Closing());
	}

	private List<SessionInfo> visible(OperationContext context) {
		boolean all = accounts.isAdministrator(context.work(), context.user());
		return sessions.all().stream().filter(session -> all || session.login().equals(context.user())).toList();
	}

	private final class Listing implements OperationHandler<ListSessionsOperation, Sessions> {

		@Override
		public Class<ListSessionsOperation> operation() {
			return ListSessionsOperation.class;
		}

		@Override
		public boolean isForEverybody() {
			return true;
		}

		@Override
		public Outcome<Sessions> handle(ListSessionsOperation asked, OperationContext context) {
			String own = current.get().map(SessionInfo::id).orElse("");
			return Outcome.done(new Sessions(visible(context).stream().map(session -> new SessionInfo(session.id(), session.login(), session.door(),
					session.address(), session.clientVersion(), session.since(), session.lastActivity(), session.connected(),
					session.id().equals(own))).toList()));
		}
	}

	/** Ends what is not in the repository; ending it twice does no harm. */
	private final class Closing implements OperationHandler<CloseSessionOperation, AccountChanged> {

		@Override
		public Class<CloseSessionOperation> operation() {
			return CloseSessionOperation.class;
		}

		@Override
		public boolean isForEverybody() {
			return true;
		}

		@Override
		public Outcome<AccountChanged> handle(CloseSessionOperation asked, OperationContext context) {
			Optional<SessionInfo> session = visible(context).stream().filter(candidate -> candidate.id().equals(asked.id())).findFirst();
			if (session.isEmpty() || !sessions.end(asked.id(), Problem.error("PLT-047", context.user())))
				return Outcome.refused(Problem.error("PLT-070", asked.id()).at("id"));
			return Outcome.done(new AccountChanged(session.get().login()));
		}
	}
}
