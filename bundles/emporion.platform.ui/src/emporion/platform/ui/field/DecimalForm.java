package emporion.platform.ui.field;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import emporion.base.outcome.Problem;

/**
 * Exact decimal numbers as the user's language writes them. Reads {@code 1234,5} as well as {@code 1 234,5}; a decimal point is
 * understood everywhere, because numeric keypads have one.
 *
 * @param locale       whose decimal separator is written
 * @param leastDecimals decimals always written
 * @param mostDecimals  decimals accepted
 */
public record DecimalForm(Locale locale, int leastDecimals, int mostDecimals) implements TextForm<BigDecimal> {

	public DecimalForm {
		requireNonNull(locale, "locale");
	}

	/** Amounts: two decimals. */
	public static DecimalForm amount(Locale locale) {
		return new DecimalForm(locale, 2, 2);
	}

	/** Unit prices: two to four decimals. */
	public static DecimalForm price(Locale locale) {
		return new DecimalForm(locale, 2, 4);
	}

	/** Quantities: up to four decimals. */
	public static DecimalForm quantity(Locale locale) {
		return new DecimalForm(locale, 0, 4);
	}

	/** Per cent points: up to four decimals. */
	public static DecimalForm percent(Locale locale) {
		return new DecimalForm(locale, 0, 4);
	}

	@Override
	public Reading<BigDecimal> read(String text) {
		String bare = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('\u2212', '-');
		if (bare.isEmpty())
			return Reading.of(null);
		if (!bare.matches("-?(\\d{1,15}(\\.\\d*)?|\\.\\d+)"))
			return Reading.wrong(Problem.error("PLT-911", text.strip()));
		BigDecimal number = new BigDecimal(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
		if (number.stripTrailingZeros().scale() > mostDecimals)
			return Reading.wrong(Problem.error("PLT-912", text.strip(), mostDecimals));
		return Reading.of(number);
	}

	@Override
	public String write(BigDecimal value) {
		if (value == null)
			return "";
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
		format.setMinimumFractionDigits(leastDecimals);
		format.setMaximumFractionDigits(Math.max(mostDecimals, value.scale()));
		return format.format(value);
	}
}
