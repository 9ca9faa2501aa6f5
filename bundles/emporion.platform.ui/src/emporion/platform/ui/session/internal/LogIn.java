package emporion.platform.ui.session.internal;

import java.util.Collection;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EPackage;

import emporion.platform.account.LogInRequest;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.ui.session.ServerAddress;

/** What is needed to connect, and to connect again when the line broke; kept in memory only. */
record LogIn(ServerAddress server, ServerTrust trust, LogInRequest request, Supplier<? extends Collection<EPackage>> models) {

	String user() {
		return request.login();
	}

	/** For a server that was started anew and knows nothing of the session: the password as it is now. */
	LogInRequest again() {
		return LogInRequest.of(request.login(), request.newPassword().orElse(request.password()), request.clientVersion());
	}

	ServerEndpoint endpoint() {
		return new ServerEndpoint(server.host(), server.port(), trust);
	}
}
