package emporion.platform.ui.session.internal;

import java.util.Collection;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EPackage;

import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.ui.session.ServerAddress;

/** What is needed to connect, and to connect again when the line broke; kept in memory only. */
record LogIn(ServerAddress server, ServerTrust trust, String user, char[] password, Supplier<? extends Collection<EPackage>> models) {

	ServerEndpoint endpoint() {
		return new ServerEndpoint(server.host(), server.port(), trust);
	}
}
