package emporion.sales.server.print;

import java.util.List;
import java.util.Optional;

import emporion.base.value.Edrpou;
import emporion.base.value.Nip;
import emporion.base.value.TaxId;

/**
 * Seller or buyer as the document names it.
 *
 * @param name         full name, may be long
 * @param addressLines street, postcode and town, country; at least one
 * @param taxNumber    empty for a private person
 */
public record PrintableParty(String name, List<String> addressLines, Optional<TaxNumber> taxNumber) {
	public PrintableParty {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A party on a document needs a name");
		}
		addressLines = List.copyOf(addressLines);
		if (addressLines.isEmpty()) {
			throw new IllegalArgumentException("A party on a document needs an address: " + name);
		}
	}

	/**
	 * The number by which the tax office knows the party.
	 *
	 * @param kind   decides the caption
	 * @param number as it is to be printed
	 */
	public record TaxNumber(Kind kind, String number) {
		/** What the number is called. */
		public enum Kind {
			/** Polish. */
			NIP,
			/** Ukrainian. */
			EDRPOU,
			/** Of another state, with its country letters. */
			EU_VAT
		}

		public TaxNumber {
			if (number.isBlank()) {
				throw new IllegalArgumentException("A tax number is empty");
			}
		}

		/** @return the number of a tax id, bare digits */
		public static TaxNumber of(TaxId id) {
			return new TaxNumber(switch (id) {
				case Nip nip -> Kind.NIP;
				case Edrpou edrpou -> Kind.EDRPOU;
			}, id.digits());
		}
	}
}
