package emporion.demo.greenfield;

import java.util.Map;
import java.util.regex.Pattern;

/** Sizes like {@code 18 V 2×4,0 Ah}, written once the Polish way and spelled here for the other languages. */
final class SizeText {
	private static final Map<String, String> UKRAINIAN_UNITS = Map.ofEntries(Map.entry("mm", "мм"), Map.entry("mm²", "мм²"),
			Map.entry("cm", "см"), Map.entry("m", "м"), Map.entry("m²", "м²"), Map.entry("g", "г"), Map.entry("kg", "кг"),
			Map.entry("ml", "мл"), Map.entry("l", "л"), Map.entry("V", "В"), Map.entry("W", "Вт"), Map.entry("Ah", "А·год"),
			Map.entry("J", "Дж"), Map.entry("bar", "бар"), Map.entry("dB", "дБ"), Map.entry("szt.", "шт."));
	private static final Pattern UNIT = Pattern.compile("(?<=\\d )(szt\\.|[a-zA-Z]+²?)(?![\\p{L}²])");
	private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");

	private SizeText() {
	}

	/** @param variant one text for all languages, or English~Polish~Ukrainian */
	static DemoText of(String variant) {
		String[] texts = variant.split("~");
		return switch (texts.length) {
			case 1 -> new DemoText(english(variant), variant, ukrainian(variant));
			case 3 -> new DemoText(texts[0], texts[1], texts[2]);
			default -> throw new IllegalArgumentException("neither one nor three languages: " + variant);
		};
	}

	private static String english(String size) {
		return DECIMAL_COMMA.matcher(size).replaceAll(".").replace("szt.", "pcs");
	}

	private static String ukrainian(String size) {
		return UNIT.matcher(size).replaceAll(match -> UKRAINIAN_UNITS.getOrDefault(match.group(), match.group()));
	}
}
