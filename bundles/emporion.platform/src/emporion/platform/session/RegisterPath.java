package emporion.platform.session;

import org.eclipse.emf.ecore.EClass;

/** Where the register of a class lies in the repository. */
public final class RegisterPath {

	private RegisterPath() {
	}

	/** @return name of the resource that the class's objects carry, as {@code catalog.Product} */
	public static String of(EClass type) {
		return type.getEPackage().getName() + "." + type.getName();
	}
}
