package emporion.platform.server.security;

import java.util.List;
import java.util.Optional;

import emporion.platform.query.ColumnType;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.security.internal.LogTable;

/** The list {@code platform.securityLog}, newest first: for administrators. */
public final class SecurityLogList implements ListQuery {

	/** Name of this list. */
	public static final String NAME = "platform.securityLog";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Definition define(SqlNames names) {
		return new Definition("(SELECT seq AS cdo_id, 0 AS cdo_revised, 1 AS cdo_version, happened, event, login, address, subject, code, detail, times FROM "
				+ LogTable.NAME + ") o", "", List.of(),
				List.of(Column.of("number", ColumnType.INTEGER, "o.cdo_id"), Column.of("happened", ColumnType.MOMENT, "o.happened"),
						text("event"), text("login"), text("address"), text("subject"), text("code"), text("detail"),
						Column.of("times", ColumnType.INTEGER, "o.times")),
				List.of("o.login", "o.address", "o.subject", "o.code", "o.detail"), Optional.of(new Sort("number", true)));
	}

	private static Column text(String name) {
		return Column.of(name, ColumnType.TEXT, "o." + name);
	}
}
