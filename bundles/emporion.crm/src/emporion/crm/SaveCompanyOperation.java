package emporion.crm;

import static java.util.Objects.requireNonNull;

import emporion.crm.SaveCompanyOperation.CompanySaved;
import emporion.crm.model.Company;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Enters or changes the data of our own company. Posted documents keep what stood on them. Refused when the data are not in order.
 */
public record SaveCompanyOperation(CompanyData company) implements Operation<CompanySaved> {

	public SaveCompanyOperation {
		requireNonNull(company, "company");
	}

	/** Our own company. */
	public record CompanySaved(Ref<Company> company) {
	}
}
