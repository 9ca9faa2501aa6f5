package emporion.demo.greenfield;

import java.util.Currency;
import java.util.List;
import java.util.Locale;

import emporion.base.value.Nip;

/** The company itself: who it is, who works there, where its goods lie. */
final class House {
	static final String ANNA = "anna.nowak";
	static final String OLEKSANDR = "oleksandr.kovalenko";
	static final String ADMIN = "admin";
	static final String KRAKOW = "KRK";
	static final String RZESZOW = "RZE";
	private static final String PASSWORD = "greenfield";
	private static final DemoAddress SEAT = new DemoAddress("ul. Składowa 14", "30-701", "Kraków", "małopolskie", "PL");

	private House() {
	}

	static DemoCompany company() {
		return new DemoCompany("Greenfield Trading Sp. z o.o.", "Greenfield Trading", new Nip("6792845146"), SEAT, "+48 12 345 60 70",
				"biuro@greenfield.example", Currency.getInstance("PLN"),
				List.of(account("PLN", "PL63102028920000510201234567"), account("EUR", "PL84102028920000550201234575")));
	}

	private static DemoBankAccount account(String currency, String iban) {
		return new DemoBankAccount(Currency.getInstance(currency), iban, "BPKOPLPW", "PKO Bank Polski S.A.");
	}

	static List<DemoUser> users() {
		return List.of(user(ANNA, "Anna Nowak", DemoUser.Role.SALES, "pl"),
				user(OLEKSANDR, "Олександр Коваленко", DemoUser.Role.WAREHOUSE, "uk"),
				user(ADMIN, "Administrator", DemoUser.Role.ADMINISTRATOR, "en"));
	}

	private static DemoUser user(String login, String displayName, DemoUser.Role role, String language) {
		return new DemoUser(login, displayName, login + "@greenfield.example", role, Locale.of(language), PASSWORD);
	}

	static List<DemoWarehouse> warehouses() {
		return List.of(new DemoWarehouse(KRAKOW, new DemoText("Kraków central warehouse", "Magazyn centralny Kraków", "Центральний склад, Краків"), SEAT),
				new DemoWarehouse(RZESZOW, new DemoText("Rzeszów eastern warehouse", "Magazyn wschodni Rzeszów", "Східний склад, Жешув"),
						new DemoAddress("ul. Przemysłowa 8", "35-105", "Rzeszów", "podkarpackie", "PL")));
	}
}
