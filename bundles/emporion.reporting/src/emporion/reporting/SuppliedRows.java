package emporion.reporting;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.api.script.IUpdatableDataSetRow;
import org.eclipse.birt.report.engine.api.script.ScriptException;
import org.eclipse.birt.report.engine.api.script.eventadapter.ScriptedDataSetEventAdapter;
import org.eclipse.birt.report.engine.api.script.instance.IDataSetInstance;

/**
 * Feeds a scripted data set with the rows that came with the {@link ReportRequest} under the data set's name. Designs name this
 * class as the event handler of every data set; they hold no queries and no scripts. Made by the engine, one per data set.
 */
public final class SuppliedRows extends ScriptedDataSetEventAdapter {
	/** Under this key of the application context the engine keeps the request's data sets by name. */
	public static final String DATA_SETS = "emporion.reporting.dataSets";

	private Iterator<Map<String, Object>> rows;

	@Override
	public void beforeOpen(IDataSetInstance dataSet, IReportContext context) {
		Map<?, ?> supplied = (Map<?, ?>) context.getAppContext().get(DATA_SETS);
		if (!(supplied.get(dataSet.getName()) instanceof DataSet found)) {
			throw new ReportException("The design reads the data set " + dataSet.getName() + ", supplied are " + supplied.keySet());
		}
		rows = found.rows().iterator();
	}

	@Override
	public boolean fetch(IDataSetInstance dataSet, IUpdatableDataSetRow row) throws ScriptException {
		if (!rows.hasNext()) {
			return false;
		}
		Map<String, Object> next = rows.next();
		for (int column = 1; column <= dataSet.getColumnMetaData().getColumnCount(); column++) {
			String name = dataSet.getColumnMetaData().getColumnName(column);
			if (!next.containsKey(name)) {
				throw new ReportException("The design reads the column " + dataSet.getName() + "." + name
						+ ", supplied are " + next.keySet());
			}
			row.setColumnValue(column, engineValue(next.get(name)));
		}
		return true;
	}

	/** The engine knows no java.time. */
	private static Object engineValue(Object cell) {
		return cell instanceof LocalDate date ? Date.valueOf(date) : cell;
	}
}
