package emporion.crm.ui;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.crm.model.CrmPackage;
import emporion.platform.ui.session.ModelPackages;

/** The model that these screens work with. */
@Component
public final class CrmModel implements ModelPackages {

	@Activate
	public CrmModel() {
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(CrmPackage.eINSTANCE);
	}
}
