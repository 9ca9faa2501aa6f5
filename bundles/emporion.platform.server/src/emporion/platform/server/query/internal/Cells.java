package emporion.platform.server.query.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.server.query.ListQuery.Column;

/** How the values of a column are written as text, bound to SQL and read from it. */
final class Cells {

	private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,20})?");
	private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
	/** Scale that amounts have at least, as every currency traded in here. */
	private static final int AMOUNT_SCALE = 2;

	private Cells() {
	}

	/**
	 * @param operand as {@link emporion.platform.query.Filter} and {@link emporion.platform.query.PageKey} write it
	 * @return what is bound to a statement
	 * @throws ListRefusedException naming the column, if the text is no such value
	 */
	static Object bindable(Column column, String operand) {
		try {
			return switch (column.type()) {
				case TEXT -> operand;
				case INTEGER -> Long.parseLong(matching(INTEGER, operand));
				case DECIMAL, AMOUNT -> new BigDecimal(matching(DECIMAL, operand));
				case DATE -> day(operand);
				case MOMENT -> LocalDateTime.ofInstant(Instant.parse(operand), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
				case FLAG -> flag(operand);
				case CHOICE -> choice(column.choices(), operand);
			};
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new ListRefusedException(Problem.error("PLT-024", column.name(), operand, expected(column)).at(column.name()));
		}
	}

	/** @return the cell at the position; null where the database has none */
	static Object read(Column column, ResultSet row, int position) throws SQLException {
		return switch (column.type()) {
			case TEXT -> row.getString(position);
			case INTEGER -> nullable(row, row.getLong(position));
			case DECIMAL -> stripped(row.getBigDecimal(position), 0);
			case AMOUNT -> stripped(row.getBigDecimal(position), AMOUNT_SCALE);
			case DATE -> row.getObject(position, LocalDate.class);
			case MOMENT -> moment(row.getObject(position, LocalDateTime.class));
			case FLAG -> nullable(row, row.getBoolean(position));
			case CHOICE -> column.choices().isEmpty() ? row.getString(position) : literal(column, nullable(row, row.getInt(position)));
		};
	}

	/** @return the cell as operand text */
	static String text(Object cell) {
		return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
	}

	private static String expected(Column column) {
		return switch (column.type()) {
			case TEXT -> "abc";
			case INTEGER -> "123";
			case DECIMAL, AMOUNT -> "123.45";
			case DATE -> "2026-12-31";
			case MOMENT -> "2026-12-31T10:15:30Z";
			case FLAG -> "true, false";
			case CHOICE -> String.join(", ", column.choices());
		};
	}

	private static LocalDate day(String text) {
		LocalDate day = LocalDate.parse(text);
		if (day.getYear() < 1 || day.getYear() > 9999)
			throw new IllegalArgumentException("year out of range");
		return day;
	}

	private static Object flag(String text) {
		if (!text.equals("true") && !text.equals("false"))
			throw new IllegalArgumentException("neither true nor false");
		return Boolean.valueOf(text);
	}

	private static Object choice(List<String> choices, String literal) {
		if (choices.isEmpty())
			return literal;
		int value = choices.indexOf(literal);
		if (value < 0)
			throw new IllegalArgumentException("no such literal");
		return value;
	}

	private static String literal(Column column, Object value) {
		if (value == null)
			return null;
		int number = (int) value;
		if (number < 0 || number >= column.choices().size())
			throw new IllegalStateException("column " + column.name() + " has no literal for " + number);
		return column.choices().get(number);
	}

	private static Instant moment(LocalDateTime utc) {
		return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
	}

	private static BigDecimal stripped(BigDecimal number, int minimalScale) {
		if (number == null)
			return null;
		BigDecimal bare = number.stripTrailingZeros();
		return bare.scale() < minimalScale ? bare.setScale(minimalScale) : bare;
	}

	private static Object nullable(ResultSet row, Object value) throws SQLException {
		return row.wasNull() ? null : value;
	}

	private static String matching(Pattern pattern, String text) {
		if (!pattern.matcher(text).matches())
			throw new IllegalArgumentException("does not match " + pattern);
		return text;
	}

	/** @return whether values have an order worth comparing by */
	static boolean isOrdered(ColumnType type) {
		return type != ColumnType.FLAG && type != ColumnType.CHOICE;
	}
}
