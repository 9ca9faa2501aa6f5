package emporion.pricing.ui;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.pricing.model.PricingPackage;
import emporion.platform.ui.session.ModelPackages;

/** The model that these screens work with. */
@Component
public final class PricingModel implements ModelPackages {

	@Activate
	public PricingModel() {
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(PricingPackage.eINSTANCE);
	}
}
