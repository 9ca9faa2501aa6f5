package emporion.crm;

import static java.util.Objects.requireNonNull;

import emporion.crm.model.Company;

/**
 * Our own company as it stands on documents (see {@link emporion.crm.rules.CompanyCheck}). Empty text stands for nothing.
 *
 * @param country ISO 3166 alpha-2
 * @param taxId   NIP or EDRPOU
 */
public record CompanyData(String name, String taxId, String country, String street, String postalCode, String city, String bankAccount, String bankName, String phone, String email) {

	public CompanyData {
		requireNonNull(name, "name");
		requireNonNull(taxId, "taxId");
		requireNonNull(country, "country");
		requireNonNull(street, "street");
		requireNonNull(postalCode, "postalCode");
		requireNonNull(city, "city");
		requireNonNull(bankAccount, "bankAccount");
		requireNonNull(bankName, "bankName");
		requireNonNull(phone, "phone");
		requireNonNull(email, "email");
	}

	/** @return the stored company */
	public static CompanyData of(Company company) {
		return new CompanyData(CardTexts.of(company.getName()), CardTexts.of(company.getTaxId()), CardTexts.of(company.getCountry()),
				CardTexts.of(company.getStreet()), CardTexts.of(company.getPostalCode()), CardTexts.of(company.getCity()),
				CardTexts.of(company.getBankAccount()), CardTexts.of(company.getBankName()), CardTexts.of(company.getPhone()),
				CardTexts.of(company.getEmail()));
	}

	/** @return as it is checked and kept: no spaces around texts, bare digits of the tax number, the full IBAN */
	public CompanyData normalised() {
		String land = CardTexts.country(country);
		return new CompanyData(name.strip(), CardTexts.taxId(land, taxId), land, street.strip(), postalCode.strip(), city.strip(),
				CardTexts.bankAccount(land, bankAccount), bankName.strip(), phone.strip(), email.strip());
	}
}
