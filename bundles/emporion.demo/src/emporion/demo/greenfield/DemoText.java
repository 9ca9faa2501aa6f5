package emporion.demo.greenfield;

import java.util.Locale;

/** A name in the three languages of the product; none is blank. */
public record DemoText(String english, String polish, String ukrainian) {

	public DemoText {
		if (english.isBlank() || polish.isBlank() || ukrainian.isBlank())
			throw new IllegalArgumentException("a name is missing: " + english + " / " + polish + " / " + ukrainian);
	}

	/** @return the Polish or Ukrainian name for those languages, the English one for any other */
	public String in(Locale language) {
		return switch (language.getLanguage()) {
			case "pl" -> polish;
			case "uk" -> ukrainian;
			default -> english;
		};
	}
}
