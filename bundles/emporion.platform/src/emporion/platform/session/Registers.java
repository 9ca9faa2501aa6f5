package emporion.platform.session;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Registers keep the objects of one class that stand alone. A register is a resource whose objects carry its id but are not listed in its
 * contents, so that adding one never rewrites a list; they are found by queries.
 */
public final class Registers {

	private Registers() {
	}

	/** @return path of the resource that is the register of the class, as {@code /crm.Party} */
	public static String path(EClass type) {
		return "/" + type.getEPackage().getName() + "." + type.getName();
	}

	/**
	 * Puts a new object with all it contains into the register of its class, to be saved with the transaction.
	 *
	 * @return the same object
	 */
	public static <T extends CDOObject> T add(CDOTransaction transaction, T object) {
		CDOResource register = transaction.getResource(path(object.eClass()));
		((InternalEObject) object).eSetResource((Resource.Internal) register, null);
		((Resource.Internal) register).attached(object);
		return object;
	}
}
