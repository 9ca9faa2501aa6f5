package emporion.crm.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import emporion.base.outcome.Problem;

/** Names, addresses, telephones and e-mail addresses as cards of persons and companies have them. */
final class ContactCheck {

	static final int MAX_TEXT = 200;

	Optional<Problem> name(String name, String missing) {
		if (name.isEmpty())
			return Optional.of(Problem.error(missing).at("name"));
		return text(name, "name");
	}

	Optional<Problem> text(String text, String field) {
		return text.length() > MAX_TEXT ? Optional.of(Problem.error("CRM-002", MAX_TEXT, text.length()).at(field)) : Optional.empty();
	}

	List<Problem> address(String country, String street, String postalCode, String city) {
		List<Problem> problems = new ArrayList<>();
		if (!Set.of(Locale.getISOCountries()).contains(country))
			problems.add(Problem.error("CRM-003", country).at("country"));
		text(street, "street").ifPresent(problems::add);
		postalCode(country, postalCode).ifPresent(problems::add);
		text(city, "city").ifPresent(problems::add);
		return problems;
	}

	private static Optional<Problem> postalCode(String country, String code) {
		if (code.isEmpty())
			return Optional.empty();
		return switch (country) {
			case "PL" -> code.matches("[0-9]{2}-[0-9]{3}") ? Optional.empty() : Optional.of(problem(code, "00-950"));
			case "UA" -> code.matches("[0-9]{5}") ? Optional.empty() : Optional.of(problem(code, "01001"));
			default -> code.matches("[\\p{Alnum} -]{1,12}") ? Optional.empty() : Optional.of(problem(code, "10115"));
		};
	}

	private static Problem problem(String code, String example) {
		return Problem.error("CRM-007", code, example).at("postalCode");
	}

	/** Looks for one @ between names without spaces; whether the mailbox exists nobody knows before writing to it. */
	Optional<Problem> email(String email) {
		return email.isEmpty() || email.length() <= MAX_TEXT && email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}") ? Optional.empty()
				: Optional.of(Problem.error("CRM-006", email).at("email"));
	}

	Optional<Problem> phone(String phone) {
		return phone.isEmpty() || phone.matches("\\+?[0-9 ()/-]{3,30}") ? Optional.empty()
				: Optional.of(Problem.error("CRM-025", phone).at("phone"));
	}
}
