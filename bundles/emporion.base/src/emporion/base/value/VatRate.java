package emporion.base.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A rate of value added tax as documents name it. Two rates of 0 % may differ in law, so the code is part of the value.
 *
 * @param code    what documents print: {@code 23}, {@code 8}, {@code 5}, {@code 0}, {@code zw}, {@code np}, {@code 20} (Ukraine) …
 * @param percent the rate; zero for exempt and not-taxable codes
 */
public record VatRate(String code, Percent percent) implements Comparable<VatRate> {

	private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");

	public VatRate {
		requireNonNull(code, "code");
		requireNonNull(percent, "percent");
		if (code.isBlank() || code.length() > 8)
			throw new IllegalArgumentException("a VAT rate code has 1 to 8 characters: '" + code + "'");
	}

	/**
	 * The rate of a code: a number is its percentage, anything else ({@code zw} exempt, {@code np} not taxable, {@code oo} reverse
	 * charge; ustawa o VAT art. 43, 17) carries 0 %.
	 */
	public static VatRate ofCode(String code) {
		return new VatRate(code, PERCENTAGE.matcher(code).matches() ? Percent.of(code) : Percent.ZERO);
	}

	/** @return whether the code is a taxed rate and not an exemption */
	public boolean isTaxed() {
		return code.chars().anyMatch(Character::isDigit);
	}

	/** @return tax of a net value, exact and unrounded */
	public BigDecimal taxOf(BigDecimal net) {
		return percent.of(net);
	}

	/** Highest rate first, then by code: the order of a VAT table. */
	@Override
	public int compareTo(VatRate other) {
		int byRate = other.percent.compareTo(percent);
		if (byRate != 0)
			return byRate;
		int taxedFirst = Boolean.compare(other.isTaxed(), isTaxed());
		return taxedFirst != 0 ? taxedFirst : code.compareTo(other.code);
	}

	/** @return as {@code 23 %} or {@code zw} */
	@Override
	public String toString() {
		return isTaxed() ? percent.toString() : code;
	}
}
