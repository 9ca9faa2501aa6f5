package emporion.catalog.server.internal;

import java.util.Locale;

import emporion.base.outcome.Problem;
import emporion.catalog.LocalName;
import emporion.catalog.model.Product;

/** Problems of values that belong to another card already. */
public final class TakenValues {

	private TakenValues() {
	}

	public static Problem code(String code, LocalName owner) {
		return Problem.error("CAT-003", code, owner.in(Locale.ROOT)).at("code");
	}

	public static Problem ean(Product owner) {
		return Problem.error("CAT-009", owner.getEan(), owner.getCode(), LocalName.of(owner).in(Locale.ROOT)).at("ean");
	}
}
