package emporion.crm.rules;

import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;
import emporion.crm.LeadData;

/** Whether a lead's card is in order. Expects the {@linkplain LeadData#normalised() normalised} card. */
public final class LeadCheck {

	private final ContactCheck contact = new ContactCheck();
	private final TaxIdCheck taxIds = new TaxIdCheck();

	/** @return what is wrong, each at its field; empty when nothing is */
	public List<Problem> check(LeadData lead) {
		List<Problem> problems = new ArrayList<>();
		contact.name(lead.name(), "CRM-018").ifPresent(problems::add);
		problems.addAll(contact.address(lead.country(), lead.street(), lead.postalCode(), lead.city()));
		taxIds.check(lead.country(), lead.taxId()).ifPresent(problems::add);
		contact.text(lead.contactName(), "contactName").ifPresent(problems::add);
		contact.phone(lead.phone()).ifPresent(problems::add);
		contact.email(lead.email()).ifPresent(problems::add);
		contact.text(lead.source(), "source").ifPresent(problems::add);
		return problems;
	}
}
