package emporion.sales.ui;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.sales.model.SalesPackage;
import emporion.platform.ui.session.ModelPackages;

/** The model that these screens work with. */
@Component
public final class SalesModel implements ModelPackages {

	@Activate
	public SalesModel() {
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(SalesPackage.eINSTANCE);
	}
}
