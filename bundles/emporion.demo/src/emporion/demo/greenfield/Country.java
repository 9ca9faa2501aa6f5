package emporion.demo.greenfield;

import java.util.List;
import java.util.Locale;

/** Towns, streets, names and telephone numbers as they look in one country. */
final class Country {
	private final String code;
	private final Locale language;
	private final List<Town> towns;
	private final List<String> streets;
	private final List<String> men;
	private final List<String> women;
	private final List<String> families;
	private final List<String> positions;

	/** A town with the range of its postal codes. */
	record Town(String name, String region, String firstPostalCode, String lastPostalCode, String nipPrefix, String areaCode, String country) {

		DemoAddress address(String street, Dice dice) {
			int first = number(firstPostalCode);
			int code = dice.between(first, number(lastPostalCode));
			String digits = String.format(Locale.ROOT, "%05d", code);
			return new DemoAddress(street, firstPostalCode.contains("-") ? digits.substring(0, 2) + "-" + digits.substring(2) : digits, name,
					region, country);
		}

		private static int number(String postalCode) {
			return Integer.parseInt(postalCode.replace("-", ""));
		}
	}

	private Country(String code) {
		this.code = code;
		language = Locale.of(code.equals("PL") ? "pl" : "uk");
		towns = TextTable.rows("towns.table", 6).stream().filter(row -> row.get(0).equals(code)).map(Country::town).toList();
		streets = words("street");
		men = words("male");
		women = words("female");
		families = words("family");
		positions = words("position");
	}

	static Country load(String code) {
		return new Country(code);
	}

	private static Town town(List<String> row) {
		String[] postalCodes = row.get(3).split("\\.\\.");
		return new Town(row.get(1), row.get(2), postalCodes[0], postalCodes[1], row.get(4), row.get(5), row.get(0));
	}

	private List<String> words(String kind) {
		return TextTable.rows("words.table", 3).stream().filter(row -> row.get(0).equals(code) && row.get(1).equals(kind))
				.map(row -> TextTable.entries(row.get(2))).findFirst().orElseThrow();
	}

	Locale language() {
		return language;
	}

	List<String> positions() {
		return positions;
	}

	/** The towns nearest to the company's warehouses, first in the table, have more customers. */
	Town town(Dice dice) {
		return dice.percent(20) ? towns.getFirst() : dice.oneOf(towns);
	}

	/** @return street and house number, for dwellings sometimes a flat */
	String street(boolean business, Dice dice) {
		String house = " " + dice.between(1, 148);
		if (business)
			return dice.oneOf(streets) + house + dice.oneOf(List.of("", "", "", "A", "B")).replace("A", code.equals("PL") ? "A" : "А")
					.replace("B", code.equals("PL") ? "B" : "Б");
		String flat = dice.percent(60) ? (code.equals("PL") ? "/" : ", кв. ") + dice.between(1, 64) : "";
		return dice.oneOf(streets) + house + flat;
	}

	/** Women's family names differ from men's in many cases: {@code Kowalski/Kowalska}. */
	PersonName person(Dice dice) {
		boolean woman = dice.percent(50);
		String[] family = dice.oneOf(families).split("/");
		return new PersonName(dice.oneOf(woman ? women : men), family[woman ? family.length - 1 : 0]);
	}

	String landline(Town town, Dice dice) {
		int length = 9 - town.areaCode().length();
		String number = dice.between(2, 7) + dice.digits(length - 1);
		int middle = length - 4;
		return dialCode() + " " + town.areaCode() + " " + number.substring(0, middle) + " " + number.substring(middle, middle + 2) + " "
				+ number.substring(middle + 2);
	}

	String mobile(Dice dice) {
		if (code.equals("PL"))
			return dialCode() + " " + dice.oneOf(List.of("501", "602", "604", "660", "691", "721", "783", "795", "888")) + " " + dice.digits(3)
					+ " " + dice.digits(3);
		return dialCode() + " " + dice.oneOf(List.of("50", "63", "66", "67", "68", "93", "95", "97", "98")) + " " + dice.digits(3) + " "
				+ dice.digits(2) + " " + dice.digits(2);
	}

	private String dialCode() {
		return code.equals("PL") ? "+48" : "+380";
	}
}
