package emporion.crm.rules;

import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.base.value.TaxId;

/** Whether a tax number is right for its country: Polish NIP and Ukrainian EDRPOU by their check digits, others by their signs. */
final class TaxIdCheck {

	/** @param taxId normalised; empty is in order */
	Optional<Problem> check(String country, String taxId) {
		if (taxId.isEmpty())
			return Optional.empty();
		return switch (country) {
			case "PL" -> isBare(country, taxId) ? Optional.empty() : Optional.of(Problem.error("CRM-004", taxId).at("taxId"));
			case "UA" -> isBare(country, taxId) ? Optional.empty() : Optional.of(Problem.error("CRM-005", taxId).at("taxId"));
			default -> taxId.matches("[\\p{Alnum} ./-]{1,20}") ? Optional.empty()
					: Optional.of(Problem.error("CRM-027", taxId).at("taxId"));
		};
	}

	private static boolean isBare(String country, String taxId) {
		return TaxId.parse(country, taxId).map(TaxId::digits).equals(Optional.of(taxId));
	}
}
