package emporion.platform.server.query.internal;

import java.util.ArrayList;
import java.util.List;

/** SQL in the making, with the values for its question marks. Text comes from definitions only, values only as parameters. */
public final class SqlText {

	private final StringBuilder text = new StringBuilder();
	private final List<Object> values = new ArrayList<>();

	/** @param sql with one question mark for each value */
	public SqlText add(String sql, Object... more) {
		text.append(sql);
		values.addAll(List.of(more));
		return this;
	}

	public SqlText addAll(String sql, List<?> more) {
		text.append(sql);
		values.addAll(more);
		return this;
	}

	public SqlText add(SqlText other) {
		return addAll(other.text(), other.values);
	}

	String text() {
		return text.toString();
	}

	List<Object> values() {
		return values;
	}
}
