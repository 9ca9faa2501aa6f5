package emporion.catalog.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import emporion.base.outcome.Problem;

/**
 * Whether a VAT rate is one that the law knows: Poland 23, 8, 5, 0 %, {@code zw} exempt, {@code np} not taxable, {@code oo} reverse
 * charge (ustawa o VAT art. 41, 43, 83, 146ef, 17); Ukraine 20, 14, 7, 0 % (Податковий кодекс ст. 193).
 */
public final class VatRateCheck {

	private static final List<String> POLAND = List.of("23", "8", "5", "0", "zw", "np", "oo");
	private static final List<String> UKRAINE = List.of("20", "14", "7", "0");

	/** @return the codes to choose from, the usual first */
	public List<String> choices() {
		return Stream.concat(POLAND.stream(), UKRAINE.stream()).distinct().toList();
	}

	/** @return what is wrong with the code, at {@code vatRate} */
	public Optional<Problem> check(String code) {
		return choices().contains(code) ? Optional.empty()
				: Optional.of(Problem.error("CAT-010", code, String.join(", ", choices())).at("vatRate"));
	}
}
