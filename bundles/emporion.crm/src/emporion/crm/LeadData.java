package emporion.crm;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.crm.model.Lead;
import emporion.crm.model.PartyKind;

/**
 * A lead's card as somebody filled it in: not yet checked (see {@link emporion.crm.rules.LeadCheck}). Empty text stands for nothing; a
 * name is enough.
 *
 * @param country ISO 3166 alpha-2; empty for Poland
 * @param taxId   digits of the NIP (Poland) or EDRPOU (Ukraine), or a foreign number
 * @param source  where it came from, as {@code FAIR}, {@code WEB}, {@code REFERRAL}
 * @param owner   log-in name of the one who looks after it; empty for the one who creates it
 */
public record LeadData(String name, PartyKind kind, String country, String taxId, String street, String postalCode, String city, String contactName, String phone, String email, String source, String owner) {

	public LeadData {
		requireNonNull(name, "name");
		requireNonNull(kind, "kind");
		requireNonNull(country, "country");
		requireNonNull(taxId, "taxId");
		requireNonNull(street, "street");
		requireNonNull(postalCode, "postalCode");
		requireNonNull(city, "city");
		requireNonNull(contactName, "contactName");
		requireNonNull(phone, "phone");
		requireNonNull(email, "email");
		requireNonNull(source, "source");
		requireNonNull(owner, "owner");
	}

	/** @return the card of a stored lead */
	public static LeadData of(Lead lead) {
		return new LeadData(CardTexts.of(lead.getName()), lead.getKind(), CardTexts.of(lead.getCountry()), CardTexts.of(lead.getTaxId()),
				CardTexts.of(lead.getStreet()), CardTexts.of(lead.getPostalCode()), CardTexts.of(lead.getCity()),
				CardTexts.of(lead.getContactName()), CardTexts.of(lead.getPhone()), CardTexts.of(lead.getEmail()),
				CardTexts.of(lead.getSource()), CardTexts.of(lead.getOwner()));
	}

	/** @return the card as it is checked and kept: no spaces around texts, a country, bare digits of a Polish or Ukrainian tax number */
	public LeadData normalised() {
		String land = country.isBlank() ? "PL" : CardTexts.country(country);
		return new LeadData(name.strip(), kind, land, CardTexts.taxId(land, taxId), street.strip(), postalCode.strip(), city.strip(),
				contactName.strip(), phone.strip(), email.strip(), source.strip(), owner.strip());
	}

	/** @return the customer this lead becomes, with all that is known of it; code, terms and language by default */
	public PartyData asCustomer() {
		return new PartyData("", kind, name, true, false, country, taxId, street, postalCode, city, phone, email, "", "", "",
				PartyData.DEFAULT_PAYMENT_TERM_DAYS, owner, persons());
	}

	private List<PersonData> persons() {
		if (contactName.isBlank())
			return List.of();
		int lastSpace = contactName.lastIndexOf(' ');
		String firstName = lastSpace < 0 ? "" : contactName.substring(0, lastSpace);
		return List.of(new PersonData(firstName, contactName.substring(lastSpace + 1), "", "", ""));
	}
}
