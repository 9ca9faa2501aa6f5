package emporion.crm.rules;

import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;
import emporion.crm.PersonData;

/** Whether a person's card is in order. Expects the {@linkplain PersonData#normalised() normalised} card. */
public final class PersonCheck {

	private final ContactCheck contact = new ContactCheck();

	/** @return what is wrong, each at its field; empty when nothing is */
	public List<Problem> check(PersonData person) {
		List<Problem> problems = new ArrayList<>();
		if (person.surname().isEmpty())
			problems.add(Problem.error("CRM-017").at("surname"));
		contact.text(person.surname(), "surname").ifPresent(problems::add);
		contact.text(person.firstName(), "firstName").ifPresent(problems::add);
		contact.text(person.position(), "position").ifPresent(problems::add);
		contact.phone(person.phone()).ifPresent(problems::add);
		contact.email(person.email()).ifPresent(problems::add);
		return problems;
	}
}
