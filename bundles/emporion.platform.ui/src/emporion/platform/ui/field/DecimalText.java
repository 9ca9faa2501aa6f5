package emporion.platform.ui.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;

/**
 * Decimal numbers as people write them: grouped by spaces, with a decimal comma or point. A point in a language with decimal commas is a
 * decimal point, too, because numeric keypads have one; a comma in English groups thousands when three digits follow it.
 *
 * @param locale   the user's language
 * @param minScale decimals always shown
 * @param maxScale decimals accepted
 */
public record DecimalText(Locale locale, int minScale, int maxScale) implements FieldFormat<BigDecimal> {

	@Override
	public String show(BigDecimal value) {
		if (value == null)
			return "";
		DecimalFormat format = new DecimalFormat("#,##0", symbols());
		format.setMinimumFractionDigits(minScale);
		format.setMaximumFractionDigits(Math.max(maxScale, minScale));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value);
	}

	private DecimalFormatSymbols symbols() {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
		// A no-break space groups in Polish and Ukrainian; a narrow one is missing in some fonts.
		if (symbols.getGroupingSeparator() == '\u202f')
			symbols.setGroupingSeparator('\u00a0');
		return symbols;
	}

	@Override
	public Outcome<Optional<BigDecimal>> parse(String text) {
		String bare = text.replaceAll("[\\s\u00a0\u202f']", "").replace('\u2212', '-');
		if (bare.isEmpty())
			return Outcome.done(Optional.empty());
		String plain = withPoint(bare);
		if (!plain.matches("[+-]?([0-9]{1,15}(\\.[0-9]*)?|\\.[0-9]+)"))
			return Outcome.refused(Problem.error("PLT-902", text.trim()));
		BigDecimal value = new BigDecimal(plain);
		if (value.stripTrailingZeros().scale() > maxScale)
			return Outcome.refused(Problem.error("PLT-903", maxScale));
		return Outcome.done(Optional.of(value.scale() > maxScale ? value.setScale(maxScale) : value));
	}

	private String withPoint(String text) {
		int comma = text.lastIndexOf(',');
		int point = text.lastIndexOf('.');
		if (comma >= 0 && point >= 0)
			return comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
		boolean grouped = symbols().getGroupingSeparator() == ',' && text.matches("[+-]?[0-9]{1,3}(,[0-9]{3})+");
		return grouped ? text.replace(",", "") : text.replace(',', '.');
	}
}
