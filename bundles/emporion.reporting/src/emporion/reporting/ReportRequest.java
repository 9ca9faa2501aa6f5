package emporion.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One report to be made.
 *
 * @param design   layout and words
 * @param format   what it becomes
 * @param language words, numbers and dates are those of this locale
 * @param dataSets the rows, each data set of the design once
 */
public record ReportRequest(ReportDesign design, ReportFormat format, Locale language, List<DataSet> dataSets) {
	public ReportRequest {
		Objects.requireNonNull(design, "design");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(language, "language");
		dataSets = List.copyOf(dataSets);
		byName(dataSets);
	}

	/** @return the rows by the name of their data set */
	public Map<String, DataSet> byName() {
		return byName(dataSets);
	}

	private static Map<String, DataSet> byName(List<DataSet> dataSets) {
		Map<String, DataSet> byName = new LinkedHashMap<>();
		for (DataSet dataSet : dataSets) {
			if (byName.put(dataSet.name(), dataSet) != null) {
				throw new IllegalArgumentException("Two data sets are called " + dataSet.name());
			}
		}
		return byName;
	}
}
