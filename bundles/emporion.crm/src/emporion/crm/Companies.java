package emporion.crm;

import java.util.Optional;

import emporion.crm.model.Company;
import emporion.crm.model.CrmPackage;
import emporion.platform.operation.Reading;

/** Where our own company is found. */
public final class Companies {

	/** The code of the one company there is. */
	public static final String OWN = "OWN";

	private Companies() {
	}

	/** @return our own company; empty until somebody has entered it ({@link SaveCompanyOperation}) */
	public static Optional<Company> own(Reading reading) {
		return reading.findBy(Company.class, CrmPackage.eINSTANCE.getCompany_Code(), OWN).stream().findFirst();
	}
}
