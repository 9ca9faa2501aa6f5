package emporion.example.routes.ui;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.example.routes.model.RoutesPackage;
import emporion.platform.ui.session.ModelPackages;

/** The model that these screens work with. */
@Component
public final class RoutesModel implements ModelPackages {

	@Activate
	public RoutesModel() {
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(RoutesPackage.eINSTANCE);
	}
}
