package emporion.platform.permission;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** What a role is called in the languages of the product. */
public record RoleText(String english, String polish, String ukrainian) {

	public RoleText {
		requireNonNull(english, "english");
		requireNonNull(polish, "polish");
		requireNonNull(ukrainian, "ukrainian");
	}

	/** @return the name in this language, or the English one where there is none */
	public String in(Locale locale) {
		String name = switch (locale.getLanguage()) {
			case "pl" -> polish;
			case "uk" -> ukrainian;
			default -> english;
		};
		return name.isBlank() ? english : name;
	}
}
