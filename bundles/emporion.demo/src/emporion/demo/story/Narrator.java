package emporion.demo.story;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;

import org.joda.money.Money;

import emporion.base.value.Quantity;

/** Writes the story for a console of 100 columns or more. */
final class Narrator {

	private static final String STEP = "%2d  %-24s %s";
	private static final String MORE = " ".repeat(29);

	private final Consumer<String> out;
	private int steps;

	Narrator(Consumer<String> out) {
		this.out = out;
	}

	/** Begins a step with its first line. */
	void step(String title, String line) {
		out.accept(String.format(Locale.ROOT, STEP, ++steps, title, line));
	}

	/** Another line of the present step. */
	void more(String line) {
		out.accept(MORE + line);
	}

	/** A module is off: what the day does without. */
	void without(String module, String consequence) {
		step("Without " + module, consequence);
	}

	void line(String line) {
		out.accept(line);
	}

	/** @return as {@code 1,234.50 PLN} */
	static String text(Money money) {
		return amount(money.getAmount()) + " " + money.getCurrencyUnit();
	}

	/** @return as {@code 1,234.50} */
	static String amount(BigDecimal amount) {
		return String.format(Locale.ROOT, "%,.2f", amount);
	}

	/** @return as {@code 2.5 kg} */
	static String text(BigDecimal quantity, String unit) {
		return Quantity.of(quantity.toPlainString(), unit).toString();
	}
}
