package emporion.crm.server.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.Companies;
import emporion.crm.CompanyData;
import emporion.crm.SaveCompanyOperation;
import emporion.crm.SaveCompanyOperation.CompanySaved;
import emporion.crm.model.Company;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.CrmPackage;
import emporion.crm.rules.CompanyCheck;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Enters or changes the data of our own company. */
@Component(service = OperationHandler.class)
public final class SaveCompanyHandler implements OperationHandler<SaveCompanyOperation, CompanySaved> {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	@Activate
	public SaveCompanyHandler() {
	}

	@Override
	public Class<SaveCompanyOperation> operation() {
		return SaveCompanyOperation.class;
	}

	@Override
	public Outcome<CompanySaved> handle(SaveCompanyOperation operation, OperationContext context) {
		CompanyData data = operation.company().normalised();
		List<Problem> problems = new CompanyCheck().check(data);
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Optional<Company> stored = Companies.own(context.work());
		Map<EAttribute, String> values = values(data);
		if (stored.isPresent()) {
			values.forEach((attribute, value) -> context.work().change(stored.get()).set(attribute, value));
			return Outcome.done(new CompanySaved(context.work().refOf(stored.get())));
		}
		Company company = CrmFactory.eINSTANCE.createCompany();
		company.setCode(Companies.OWN);
		values.forEach(company::eSet);
		return Outcome.done(new CompanySaved(context.work().refOf(context.work().add(company))));
	}

	private static Map<EAttribute, String> values(CompanyData data) {
		Map<EAttribute, String> values = new LinkedHashMap<>();
		values.put(MODEL.getCompany_Name(), data.name());
		values.put(MODEL.getCompany_TaxId(), data.taxId());
		values.put(MODEL.getCompany_Country(), data.country());
		values.put(MODEL.getCompany_Street(), data.street());
		values.put(MODEL.getCompany_PostalCode(), data.postalCode());
		values.put(MODEL.getCompany_City(), data.city());
		values.put(MODEL.getCompany_BankAccount(), data.bankAccount());
		values.put(MODEL.getCompany_BankName(), data.bankName());
		values.put(MODEL.getCompany_Phone(), data.phone());
		values.put(MODEL.getCompany_Email(), data.email());
		values.replaceAll((attribute, value) -> value.isEmpty() ? null : value);
		return values;
	}
}
