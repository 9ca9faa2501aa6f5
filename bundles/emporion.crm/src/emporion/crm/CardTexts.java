package emporion.crm;

import java.util.Locale;

import emporion.base.value.Iban;
import emporion.base.value.TaxId;

/** How texts of cards are written down. */
final class CardTexts {

	private CardTexts() {
	}

	static String of(String stored) {
		return stored == null ? "" : stored;
	}

	/** Bare digits where the country's number is known and right; otherwise as typed, for the check to complain of. */
	static String taxId(String country, String typed) {
		return TaxId.parse(country, typed.strip().toUpperCase(Locale.ROOT)).map(TaxId::digits).orElse(typed.strip());
	}

	/** Poles write their account numbers without the country, in 26 digits. */
	static String bankAccount(String country, String typed) {
		String bare = typed.replaceAll("\\s", "");
		String full = country.equals("PL") && bare.matches("[0-9]{26}") ? "PL" + bare : bare;
		return Iban.parse(full).map(Iban::text).orElse(bare);
	}

	static String country(String typed) {
		return typed.strip().toUpperCase(Locale.ROOT);
	}
}
