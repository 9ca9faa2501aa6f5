package emporion.example.routes.server;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.example.routes.model.RoutesPackage;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.permission.RoleFiles;
import emporion.platform.server.permission.RolePart;

/** The module {@code routes}. */
@Component
public final class RoutesServerModule implements ServerModule {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;

	@Activate
	public RoutesServerModule() {
	}

	@Override
	public String id() {
		return "routes";
	}

	@Override
	public Set<String> requires() {
		return Set.of("crm", "sales");
	}

	@Override
	public List<EPackage> packages() {
		return List.of(MODEL);
	}

	@Override
	public List<EClass> registers() {
		return List.of(MODEL.getRoute(), MODEL.getStop(), MODEL.getRoutePlan());
	}

	@Override
	public Set<EClass> writtenByOperationsOnly() {
		return Set.of(MODEL.getStop(), MODEL.getRoutePlan());
	}

	@Override
	public List<RolePart> roles() {
		return RoleFiles.read(RoutesServerModule.class, "sales-clerk", "sales-manager", "warehouse-keeper");
	}

	@Override
	public List<Index> indexes() {
		return List.of(Index.unique(MODEL.getRoute(), MODEL.getRoute_Code()), Index.unique(MODEL.getStop(), MODEL.getStop_Customer()),
				Index.of(MODEL.getStop(), MODEL.getStop_Route()), Index.unique(MODEL.getRoutePlan(), MODEL.getRoutePlan_DocumentNumber()),
				Index.of(MODEL.getRoute(), MODEL.getRoute_Active()), Index.of(MODEL.getPlannedOrder(), MODEL.getPlannedOrder_Order()));
	}
}
