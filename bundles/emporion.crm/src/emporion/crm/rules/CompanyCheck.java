package emporion.crm.rules;

import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;
import emporion.crm.CompanyData;

/**
 * Whether our own company's data are enough for documents: name, address and tax number must stand on every invoice (ustawa o VAT
 * art. 106e ust. 1 pkt 3–4). Expects the {@linkplain CompanyData#normalised() normalised} data.
 */
public final class CompanyCheck {

	private final ContactCheck contact = new ContactCheck();
	private final TaxIdCheck taxIds = new TaxIdCheck();

	/** @return what is wrong, each at its field; empty when nothing is */
	public List<Problem> check(CompanyData company) {
		List<Problem> problems = new ArrayList<>();
		contact.name(company.name(), "CRM-001").ifPresent(problems::add);
		if (company.taxId().isEmpty())
			problems.add(Problem.error("CRM-028").at("taxId"));
		taxIds.check(company.country(), company.taxId()).ifPresent(problems::add);
		problems.addAll(contact.address(company.country(), company.street(), company.postalCode(), company.city()));
		if (company.city().isEmpty())
			problems.add(Problem.error("CRM-029").at("city"));
		PartyCheck.bankAccount(company.bankAccount()).ifPresent(problems::add);
		contact.text(company.bankName(), "bankName").ifPresent(problems::add);
		contact.phone(company.phone()).ifPresent(problems::add);
		contact.email(company.email()).ifPresent(problems::add);
		return problems;
	}
}
