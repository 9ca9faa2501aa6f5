package emporion.platform.ui.session.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import emporion.base.outcome.Outcome;
import emporion.platform.account.LogInRequest;
import emporion.platform.transport.ServerTrust;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.ModelPackages;
import emporion.platform.ui.session.ServerAddress;
import emporion.platform.ui.session.SessionOpener;

/** Logs in at a repository server. */
@Component
public final class RepositorySessionOpener implements SessionOpener {

	private final List<ModelPackages> models = new CopyOnWriteArrayList<>();

	@Activate
	public RepositorySessionOpener() {
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
	void add(ModelPackages model) {
		models.add(model);
	}

	void remove(ModelPackages model) {
		models.remove(model);
	}

	@Override
	public Outcome<ClientSession> open(ServerAddress server, ServerTrust trust, LogInRequest request) {
		LogIn logIn = new LogIn(server, trust, request, this::packages);
		return Line.open(logIn, request).map(line -> new RepositoryClientSession(logIn, line));
	}

	private List<EPackage> packages() {
		return models.stream().flatMap(model -> model.packages().stream()).distinct().toList();
	}
}
