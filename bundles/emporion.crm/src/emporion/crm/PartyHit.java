package emporion.crm;

import emporion.crm.model.Party;
import emporion.platform.Ref;

/**
 * A party found for entering a document.
 *
 * @param taxId empty where it has none, as {@code city}
 */
public record PartyHit(Ref<Party> party, String code, String name, String country, String taxId, String city) {
}
