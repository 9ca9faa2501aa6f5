package emporion.platform.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What a column of a list holds, and as which Java class its cells arrive. A cell may be null where the object has no value. */
public enum ColumnType {
	/** {@link String}. */
	TEXT(String.class),
	/** {@link Long}: counts and object numbers. */
	INTEGER(Long.class),
	/** {@link BigDecimal}: quantities, prices, percentages. */
	DECIMAL(BigDecimal.class),
	/** {@link BigDecimal} with the scale of its currency; the currency is a column of its own. */
	AMOUNT(BigDecimal.class),
	/** {@link LocalDate}. */
	DATE(LocalDate.class),
	/** {@link Instant}. */
	MOMENT(Instant.class),
	/** {@link Boolean}. */
	FLAG(Boolean.class),
	/** {@link String}: the literal of an enumeration, translated by the one who shows it. */
	CHOICE(String.class);

	private final Class<?> cellClass;

	ColumnType(Class<?> cellClass) {
		this.cellClass = cellClass;
	}

	public Class<?> cellClass() {
		return cellClass;
	}
}
