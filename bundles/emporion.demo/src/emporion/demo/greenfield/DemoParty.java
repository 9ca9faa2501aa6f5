package emporion.demo.greenfield;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import emporion.base.value.Edrpou;
import emporion.base.value.Nip;
import emporion.base.value.Percent;
import emporion.base.value.TaxId;

/**
 * A company or person the demo company deals with, or hopes to.
 *
 * @param code      running number, as {@code K-0042}; the kinds are mixed as in a grown register
 * @param standing  lead, customer, supplier or both
 * @param name      the full name with the legal form; of a person, given name and family name
 * @param shortName what lists show
 * @param nip       of a Polish company
 * @param edrpou    of a Ukrainian company
 * @param language  for prints and mails to this party
 * @param owner     log-in of the user who looks after it
 * @param group     code of the {@link DemoCustomerGroup}; present for customers, and for leads as what they will be
 * @param discount  the customer's default discount; zero for most
 * @param paymentDays days from invoice to due date
 * @param leadSource where a lead came from; present for leads only
 * @param contacts  one to three for a company; for a person exactly the person
 */
public record DemoParty(String code, Kind kind, Standing standing, String name, String shortName, Optional<Nip> nip,
		Optional<Edrpou> edrpou, DemoAddress address, String phone, String email, Locale language, String owner,
		Optional<String> group, Percent discount, int paymentDays, Optional<LeadSource> leadSource, List<DemoContact> contacts) {

	/** Whether the law sees a company or a natural person. */
	public enum Kind {
		COMPANY, PERSON
	}

	/** What the party is to the demo company today. */
	public enum Standing {
		LEAD, CUSTOMER, SUPPLIER, CUSTOMER_AND_SUPPLIER
	}

	/** Where a lead was met. */
	public enum LeadSource {
		FAIR, WEB, REFERRAL, PHONE
	}

	public DemoParty {
		contacts = List.copyOf(contacts);
		if (contacts.isEmpty())
			throw new IllegalArgumentException(code + " has nobody to talk to");
		if ((standing == Standing.LEAD) != leadSource.isPresent())
			throw new IllegalArgumentException(code + " is " + standing + " with lead source " + leadSource);
	}

	/** @return NIP or EDRPOU; empty for persons */
	public Optional<TaxId> taxId() {
		return nip.<TaxId>map(number -> number).or(() -> edrpou);
	}

	public boolean isLead() {
		return standing == Standing.LEAD;
	}

	public boolean isCustomer() {
		return standing == Standing.CUSTOMER || standing == Standing.CUSTOMER_AND_SUPPLIER;
	}

	public boolean isSupplier() {
		return standing == Standing.SUPPLIER || standing == Standing.CUSTOMER_AND_SUPPLIER;
	}
}
