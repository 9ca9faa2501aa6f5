package emporion.demo.greenfield;

import java.util.Currency;
import java.util.List;

import emporion.base.value.Nip;

/**
 * The company whose books the demo shows.
 *
 * @param currency the currency of its books
 * @param accounts never empty; the first one is for domestic payments
 */
public record DemoCompany(String name, String shortName, Nip nip, DemoAddress address, String phone, String email, Currency currency,
		List<DemoBankAccount> accounts) {

	public DemoCompany {
		accounts = List.copyOf(accounts);
	}
}
