package emporion.crm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import emporion.base.outcome.Problem;
import emporion.crm.PartyData;
import emporion.crm.PersonData;
import emporion.crm.model.PartyKind;

class PartyCheckTest {

	/** NIP 526-025-02-74: 5*6+2*5+6*7+0*2+2*3+5*4+0*5+2*6+7*7 = 169, 169 mod 11 = 4. */
	private static final String NIP = "5260250274";
	/** EDRPOU 14360570: weights 1 to 7 give 1+8+9+24+0+30+49 = 121 mod 11 = 0. */
	private static final String EDRPOU = "14360570";

	private final PartyCheck check = new PartyCheck();

	@Test
	void aFullPolishCardIsInOrder() {
		PartyData party = new PartyData("K-0001", PartyKind.COMPANY, "Łoś SA", true, true, "PL", NIP, "ul. Składowa 1", "30-701", "Kraków",
				"+48 12 345 67 89", "biuro@los.example", "PL61109010140000071219812874", "RETAIL", "pl", 30, "anna",
				List.of(new PersonData("Jan", "Nowak", "zakupy", "600 100 200", "jan@los.example")));

		assertThat(check.check(party)).isEmpty();
	}

	@Test
	void nameAndCountryAreEnough() {
		assertThat(check.check(PartyData.customer(PartyKind.PERSON, "Jan Nowak", "PL", ""))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "PL,5260250275,CRM-004", "PL,526025027,CRM-004", "PL,526-025-02-74,CRM-004", "PL,14360570,CRM-004", "UA,14360571,CRM-005",
			"UA,5260250274,CRM-005", "DE,DE 136<>,CRM-027" })
	void aWrongTaxNumberIsRefusedByItsCountry(String country, String taxId, String code) {
		assertThat(check.check(PartyData.customer(PartyKind.COMPANY, "A", country, taxId))).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo(code);
			assertThat(problem.field()).contains("taxId");
			assertThat(problem.arguments()).containsExactly(taxId);
		});
	}

	@ParameterizedTest
	@CsvSource({ "PL,526-025-02-74", "PL,PL 526 025 02 74", "UA,UA14360570", "DE,DE136695976" })
	void aTaxNumberTypedInFullIsNormalised(String country, String taxId) {
		assertThat(check.check(PartyData.customer(PartyKind.COMPANY, "A", country, taxId).normalised())).isEmpty();
	}

	@Test
	void bothCountriesNumbersAreInOrderBare() {
		assertThat(check.check(PartyData.customer(PartyKind.COMPANY, "A", "PL", NIP))).isEmpty();
		assertThat(check.check(PartyData.customer(PartyKind.COMPANY, "A", "UA", EDRPOU))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "PL,30701,00-950", "PL,30-7011,00-950", "UA,79-000,01001", "UA,7900,01001" })
	void aPostalCodeOfAnotherCountryIsRefusedWithAnExample(String country, String postalCode, String example) {
		assertThat(check.check(with("", country, postalCode, "", "", 14))).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("CRM-007");
			assertThat(problem.field()).contains("postalCode");
			assertThat(problem.arguments()).containsExactly(postalCode, example);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "biuro", "biuro@", "@los.pl", "biuro@los", "a b@los.pl", "a@b@los.pl", "biuro@los..p" })
	void anImpossibleEmailAddressIsRefused(String email) {
		assertThat(check.check(with(email, "PL", "", "", "", 14))).extracting(Problem::code).containsExactly("CRM-006");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 366 })
	void aPaymentTermBelowZeroOrOverAYearIsRefused(int days) {
		assertThat(check.check(with("", "PL", "", "", "", days))).extracting(Problem::code).containsExactly("CRM-008");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 365 })
	void paymentAtOnceAndInAYearArePossible(int days) {
		assertThat(check.check(with("", "PL", "", "", "", days))).isEmpty();
	}

	@Test
	void anUnknownCountryLanguageAndBankAccountAreRefusedEachAtItsField() {
		assertThat(check.check(with("", "XX", "", "PL61109010140000071219812875", "ru", 14)))
				.extracting(problem -> problem.field().orElseThrow()).containsExactly("country", "bankAccount", "language");
	}

	@Test
	void aPolishAccountMayBeTypedWithoutCountry() {
		PartyData party = with("", "PL", "", "61 1090 1014 0000 0712 1981 2874", "", 14).normalised();

		assertThat(party.bankAccount()).isEqualTo("PL61109010140000071219812874");
		assertThat(check.check(party)).isEmpty();
	}

	@Test
	void aNaturalPersonHasAtMostOneContactPerson() {
		PersonData jan = new PersonData("Jan", "Nowak", "", "", "");
		PartyData party = new PartyData("", PartyKind.PERSON, "Jan Nowak", true, false, "PL", "", "", "", "", "", "", "", "", "", 14, "",
				List.of(jan, jan));

		assertThat(check.check(party)).extracting(Problem::code).containsExactly("CRM-016");
	}

	@Test
	void aContactPersonNeedsASurname() {
		PartyData party = new PartyData("", PartyKind.COMPANY, "Łoś SA", true, false, "PL", "", "", "", "", "", "", "", "", "", 14, "",
				List.of(new PersonData("Jan", "", "", "", "jan")));

		assertThat(check.check(party)).extracting(problem -> problem.field().orElseThrow()).containsExactly("persons[0].surname",
				"persons[0].email");
	}

	@Test
	void anEmptyNameIsRefused() {
		assertThat(check.check(PartyData.customer(PartyKind.COMPANY, " ", "PL", "").normalised())).extracting(Problem::code)
				.containsExactly("CRM-001");
	}

	private static PartyData with(String email, String country, String postalCode, String bankAccount, String language, int days) {
		return new PartyData("", PartyKind.COMPANY, "A", true, false, country, "", "", postalCode, "", "", email, bankAccount, "", language,
				days, "", List.of());
	}
}
