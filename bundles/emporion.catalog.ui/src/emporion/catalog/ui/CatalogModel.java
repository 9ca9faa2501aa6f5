package emporion.catalog.ui;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.catalog.model.CatalogPackage;
import emporion.platform.ui.session.ModelPackages;

/** The model that these screens work with. */
@Component
public final class CatalogModel implements ModelPackages {

	@Activate
	public CatalogModel() {
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(CatalogPackage.eINSTANCE);
	}
}
