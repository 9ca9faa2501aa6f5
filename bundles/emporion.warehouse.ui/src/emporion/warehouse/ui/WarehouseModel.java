package emporion.warehouse.ui;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.warehouse.model.WarehousePackage;
import emporion.platform.ui.session.ModelPackages;

/** The model that these screens work with. */
@Component
public final class WarehouseModel implements ModelPackages {

	@Activate
	public WarehouseModel() {
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(WarehousePackage.eINSTANCE);
	}
}
