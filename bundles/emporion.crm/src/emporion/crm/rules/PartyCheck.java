package emporion.crm.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.base.value.CardCode;
import emporion.base.value.Iban;
import emporion.crm.PartyData;
import emporion.crm.model.PartyKind;

/**
 * Whether a party's card is in order by itself; whether code and tax number are free and the owner exists only the server knows. Expects
 * the {@linkplain PartyData#normalised() normalised} card. An empty code or owner is in order: the server fills them in for a new party.
 */
public final class PartyCheck {

	/** Languages that documents are printed in. */
	public static final List<String> LANGUAGES = List.of("pl", "uk", "en", "de");

	private static final int MAX_PAYMENT_TERM = 365;

	private final ContactCheck contact = new ContactCheck();
	private final TaxIdCheck taxIds = new TaxIdCheck();
	private final PersonCheck personCheck = new PersonCheck();

	/** @return what is wrong, each at its field; empty when nothing is */
	public List<Problem> check(PartyData party) {
		List<Problem> problems = new ArrayList<>();
		if (!party.code().isEmpty() && CardCode.parse(party.code()).isEmpty())
			problems.add(Problem.error("CRM-011", party.code(), CardCode.MAX_LENGTH).at("code"));
		contact.name(party.name(), "CRM-001").ifPresent(problems::add);
		problems.addAll(contact.address(party.country(), party.street(), party.postalCode(), party.city()));
		taxIds.check(party.country(), party.taxId()).ifPresent(problems::add);
		contact.phone(party.phone()).ifPresent(problems::add);
		contact.email(party.email()).ifPresent(problems::add);
		bankAccount(party.bankAccount()).ifPresent(problems::add);
		if (!party.customerGroup().isEmpty() && CardCode.parse(party.customerGroup()).isEmpty())
			problems.add(Problem.error("CRM-011", party.customerGroup(), CardCode.MAX_LENGTH).at("customerGroup"));
		if (!party.language().isEmpty() && !LANGUAGES.contains(party.language()))
			problems.add(Problem.error("CRM-014", party.language(), String.join(", ", LANGUAGES)).at("language"));
		if (party.paymentTermDays() < 0 || party.paymentTermDays() > MAX_PAYMENT_TERM)
			problems.add(Problem.error("CRM-008", MAX_PAYMENT_TERM, party.paymentTermDays()).at("paymentTermDays"));
		persons(party.kind(), party.persons().size()).ifPresent(problems::add);
		for (int i = 0; i < party.persons().size(); i++) {
			String holder = "persons[" + i + "]";
			personCheck.check(party.persons().get(i)).stream().map(problem -> problem.within(holder)).forEach(problems::add);
		}
		return problems;
	}

	/** A natural person is its own and only contact. */
	public Optional<Problem> persons(PartyKind kind, int count) {
		return kind == PartyKind.PERSON && count > 1 ? Optional.of(Problem.error("CRM-016", count).at("persons")) : Optional.empty();
	}

	static Optional<Problem> bankAccount(String account) {
		return account.isEmpty() || Iban.parse(account).map(Iban::text).equals(Optional.of(account)) ? Optional.empty()
				: Optional.of(Problem.error("CRM-015", account).at("bankAccount"));
	}
}
