package emporion.crm;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;

/**
 * A party's card as somebody filled it in: not yet checked (see {@link emporion.crm.rules.PartyCheck}). Empty text stands for nothing.
 *
 * @param code            unique, as {@code K-000123}; empty for the next free one
 * @param country         ISO 3166 alpha-2
 * @param taxId           digits of the NIP (Poland) or EDRPOU (Ukraine), or a foreign number
 * @param bankAccount     IBAN
 * @param customerGroup   code of the group that price lists and reports go by
 * @param language        of prints, ISO 639: {@code pl}, {@code uk}, {@code en}, {@code de}; empty for the country's
 * @param paymentTermDays days from issue to due date, 0 to 365
 * @param owner           log-in name of the one who looks after it; empty for the one who creates it
 * @param persons         who works there; of a natural person at most the person
 */
public record PartyData(String code, PartyKind kind, String name, boolean customer, boolean supplier, String country, String taxId, String street, String postalCode, String city, String phone, String email, String bankAccount, String customerGroup, String language, int paymentTermDays, String owner, List<PersonData> persons) {

	public PartyData {
		requireNonNull(code, "code");
		requireNonNull(kind, "kind");
		requireNonNull(name, "name");
		requireNonNull(country, "country");
		requireNonNull(taxId, "taxId");
		requireNonNull(street, "street");
		requireNonNull(postalCode, "postalCode");
		requireNonNull(city, "city");
		requireNonNull(phone, "phone");
		requireNonNull(email, "email");
		requireNonNull(bankAccount, "bankAccount");
		requireNonNull(customerGroup, "customerGroup");
		requireNonNull(language, "language");
		requireNonNull(owner, "owner");
		persons = List.copyOf(persons);
	}

	/** Payment term of a new party. */
	public static final int DEFAULT_PAYMENT_TERM_DAYS = 14;

	/** A customer of whom no more is known than kind, name, country and tax number. */
	public static PartyData customer(PartyKind kind, String name, String country, String taxId) {
		return new PartyData("", kind, name, true, false, country, taxId, "", "", "", "", "", "", "", "", DEFAULT_PAYMENT_TERM_DAYS, "",
				List.of());
	}

	/** @return the card of a stored party */
	public static PartyData of(Party party) {
		return new PartyData(CardTexts.of(party.getCode()), party.getKind(), CardTexts.of(party.getName()), party.isCustomer(),
				party.isSupplier(), CardTexts.of(party.getCountry()), CardTexts.of(party.getTaxId()), CardTexts.of(party.getStreet()),
				CardTexts.of(party.getPostalCode()), CardTexts.of(party.getCity()), CardTexts.of(party.getPhone()),
				CardTexts.of(party.getEmail()), CardTexts.of(party.getBankAccount()), CardTexts.of(party.getCustomerGroup()),
				CardTexts.of(party.getLanguage()), party.getPaymentTermDays(), CardTexts.of(party.getOwner()),
				party.getPersons().stream().map(PersonData::of).toList());
	}

	/** @return the card as it is checked and kept: no spaces around texts, bare digits of a Polish or Ukrainian tax number, the full IBAN */
	public PartyData normalised() {
		String land = CardTexts.country(country);
		return new PartyData(code.strip(), kind, name.strip(), customer, supplier, land, CardTexts.taxId(land, taxId), street.strip(),
				postalCode.strip(), city.strip(), phone.strip(), email.strip(), CardTexts.bankAccount(land, bankAccount),
				customerGroup.strip(), language.strip(), paymentTermDays, owner.strip(),
				persons.stream().map(PersonData::normalised).toList());
	}
}
