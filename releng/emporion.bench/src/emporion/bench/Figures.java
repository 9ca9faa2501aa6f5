package emporion.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measured figures by name, in the order of measuring; three significant digits. */
final class Figures {

	private final Map<String, BigDecimal> values = new LinkedHashMap<>();

	void put(String name, double value) {
		values.put(name, new BigDecimal(value, new MathContext(3, RoundingMode.HALF_UP)).stripTrailingZeros());
		System.out.printf("%-28s %s%n", name, values.get(name).toPlainString());
	}

	Map<String, BigDecimal> values() {
		return Collections.unmodifiableMap(values);
	}
}
