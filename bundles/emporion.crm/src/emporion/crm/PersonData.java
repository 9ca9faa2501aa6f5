package emporion.crm;

import static java.util.Objects.requireNonNull;

import emporion.crm.model.Person;

/**
 * A person of a party as somebody filled it in: not yet checked (see {@link emporion.crm.rules.PersonCheck}). Empty text stands for
 * nothing.
 */
public record PersonData(String firstName, String surname, String position, String phone, String email) {

	public PersonData {
		requireNonNull(firstName, "firstName");
		requireNonNull(surname, "surname");
		requireNonNull(position, "position");
		requireNonNull(phone, "phone");
		requireNonNull(email, "email");
	}

	/** @return a stored person */
	public static PersonData of(Person person) {
		return new PersonData(CardTexts.of(person.getFirstName()), CardTexts.of(person.getSurname()), CardTexts.of(person.getPosition()),
				CardTexts.of(person.getPhone()), CardTexts.of(person.getEmail()));
	}

	/** @return without spaces around texts */
	public PersonData normalised() {
		return new PersonData(firstName.strip(), surname.strip(), position.strip(), phone.strip(), email.strip());
	}
}
