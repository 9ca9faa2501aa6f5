package emporion.platform.ui.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import emporion.platform.query.ColumnType;
import emporion.platform.ui.field.DateText;
import emporion.platform.ui.field.DecimalText;

/**
 * How cells of a list are written in the user's language. Thread-safe.
 *
 * @param locale the user's language
 * @param zone   where moments are told
 */
public record CellFormat(Locale locale, ZoneId zone) {

	private static final int QUANTITY_SCALE = 4;

	/** @param cell of the type's class; null gives an empty text */
	public String show(ColumnType type, Object cell) {
		if (cell == null)
			return "";
		return switch (type) {
			case TEXT, CHOICE -> (String) cell;
			case INTEGER -> new DecimalText(locale, 0, 0).show(BigDecimal.valueOf((Long) cell));
			case DECIMAL -> new DecimalText(locale, 0, QUANTITY_SCALE).show((BigDecimal) cell);
			case AMOUNT -> new DecimalText(locale, 2, QUANTITY_SCALE).show((BigDecimal) cell);
			case DATE -> DateTimeFormatter.ofPattern(DateText.pattern(locale)).format((LocalDate) cell);
			case MOMENT -> DateTimeFormatter.ofPattern(DateText.pattern(locale) + " HH:mm").withZone(zone).format((Instant) cell);
			case FLAG -> (Boolean) cell ? "✓" : "";
		};
	}

	/** @return whether cells of this type stand at the right */
	public static boolean isRightAligned(ColumnType type) {
		return switch (type) {
			case INTEGER, DECIMAL, AMOUNT -> true;
			default -> false;
		};
	}
}
