package emporion.platform.server.repository.internal;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.eclipse.emf.cdo.server.db.mapping.AbstractTypeMapping;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How values go into columns and come back. The store holds values of wrapped data types as text. */
final class ColumnMappings {

	private ColumnMappings() {
	}

	/** @return the same number without trailing zeros, which the databases treat differently; never with a negative scale */
	static BigDecimal plain(BigDecimal value) {
		if (value.signum() == 0)
			return BigDecimal.ZERO;
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	/** {@code BigDecimal} in NUMERIC. */
	static final class OfDecimal extends AbstractTypeMapping {

		@Override
		protected void doSetValue(PreparedStatement statement, int index, Object value) throws SQLException {
			statement.setBigDecimal(index, (BigDecimal) value);
		}

		@Override
		protected Object getResultSetValue(ResultSet row) throws SQLException {
			BigDecimal value = row.getBigDecimal(getField().getName());
			return value == null ? null : plain(value);
		}
	}

	/** A data type of the model, seen as text by the store. */
	private abstract static class OfText extends AbstractTypeMapping {

		@Override
		protected Object getDefaultValue() {
			Object value = getFeature().getDefaultValue();
			return value == null ? null : EcoreUtil.convertToString((EDataType) getFeature().getEType(), value);
		}
	}

	/** A wrapped {@code BigDecimal} in NUMERIC. */
	static final class OfWrappedDecimal extends OfText {

		@Override
		protected void doSetValue(PreparedStatement statement, int index, Object value) throws SQLException {
			statement.setBigDecimal(index, new BigDecimal((String) value));
		}

		@Override
		protected Object getResultSetValue(ResultSet row) throws SQLException {
			BigDecimal value = row.getBigDecimal(getField().getName());
			return value == null ? null : plain(value).toPlainString();
		}
	}

	/** A wrapped {@code LocalDate} in DATE. */
	static final class OfDay extends OfText {

		@Override
		protected void doSetValue(PreparedStatement statement, int index, Object value) throws SQLException {
			statement.setObject(index, LocalDate.parse((String) value), Types.DATE);
		}

		@Override
		protected Object getResultSetValue(ResultSet row) throws SQLException {
			LocalDate value = row.getObject(getField().getName(), LocalDate.class);
			return value == null ? null : value.toString();
		}
	}

	/** A wrapped {@code Instant} in TIMESTAMP without a zone, which means UTC. */
	static final class OfMoment extends OfText {

		@Override
		protected void doSetValue(PreparedStatement statement, int index, Object value) throws SQLException {
			LocalDateTime utc = LocalDateTime.ofInstant(Instant.parse((String) value), ZoneOffset.UTC);
			statement.setObject(index, utc, Types.TIMESTAMP);
		}

		@Override
		protected Object getResultSetValue(ResultSet row) throws SQLException {
			LocalDateTime value = row.getObject(getField().getName(), LocalDateTime.class);
			return value == null ? null : value.toInstant(ZoneOffset.UTC).toString();
		}
	}
}
