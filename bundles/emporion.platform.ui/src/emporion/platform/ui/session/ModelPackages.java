package emporion.platform.ui.session;

import java.util.Collection;

import org.eclipse.emf.ecore.EPackage;

/** The model that a domain's screens work with. Every domain's client bundle registers one as an OSGi service. */
public interface ModelPackages {

	Collection<EPackage> packages();
}
