package emporion.catalog.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.base.value.CardCode;

/** Code and names, as products and categories have them. */
final class CardTextCheck {

	private static final int MAX_NAME = 200;

	Optional<Problem> code(String code) {
		if (code.isEmpty())
			return Optional.of(Problem.error("CAT-001").at("code"));
		if (CardCode.parse(code).isEmpty())
			return Optional.of(Problem.error("CAT-002", code, CardCode.MAX_LENGTH).at("code"));
		return Optional.empty();
	}

	/** One language is enough; readers of the others see that one. */
	List<Problem> names(String en, String pl, String uk) {
		if (en.isEmpty() && pl.isEmpty() && uk.isEmpty())
			return List.of(Problem.error("CAT-004").at("nameEn"));
		List<Problem> problems = new ArrayList<>();
		length(en, "nameEn").ifPresent(problems::add);
		length(pl, "namePl").ifPresent(problems::add);
		length(uk, "nameUk").ifPresent(problems::add);
		return problems;
	}

	private static Optional<Problem> length(String name, String field) {
		return name.length() > MAX_NAME ? Optional.of(Problem.error("CAT-005", MAX_NAME, name.length()).at(field)) : Optional.empty();
	}
}
