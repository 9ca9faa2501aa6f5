package emporion.demo.greenfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import emporion.demo.greenfield.DemoParty.Kind;

class GreenfieldTradingTest {
	private static final String CYRILLIC = ".*\\p{IsCyrillic}.*";
	private static final String LATIN_WORD = ".*[a-zA-Z]{4,}.*";

	private final GreenfieldTrading demo = GreenfieldTrading.create();

	@Test
	void hasTheSizeThatTheDemoPromises() {
		assertThat(demo.users()).extracting(DemoUser::login).containsExactly("anna.nowak", "oleksandr.kovalenko", "admin");
		assertThat(demo.warehouses()).extracting(DemoWarehouse::code).containsExactly("KRK", "RZE");
		assertThat(demo.categories()).hasSize(38);
		assertThat(demo.products()).hasSize(500);
		assertThat(demo.parties()).hasSize(300);
		assertThat(demo.leads()).hasSize(20);
		assertThat(demo.priceLists()).hasSize(3);
		// 493 goods in two warehouses; the 7 services lie nowhere
		assertThat(demo.openingStock()).hasSize(493 * 2);
	}

	@Test
	void partiesAreMostlyPolishCompanies() {
		// 200 Polish and 60 Ukrainian companies, 30 and 10 persons
		assertThat(demo.parties().stream().collect(Collectors.groupingBy(party -> party.address().country() + " " + party.kind(), Collectors.counting())))
				.isEqualTo(Map.of("PL COMPANY", 200L, "UA COMPANY", 60L, "PL PERSON", 30L, "UA PERSON", 10L));
		// 36 Polish and 10 Ukrainian ones
		assertThat(demo.parties().stream().filter(DemoParty::isSupplier)).hasSize(36 + 10);
	}

	@Test
	void noCodeNameOrNumberComesTwice() {
		distinct(demo.categories(), DemoCategory::code);
		distinct(demo.products(), DemoProduct::code);
		distinct(demo.products(), product -> product.ean().digits());
		distinct(demo.products(), product -> product.name().english());
		distinct(demo.products(), product -> product.name().polish());
		distinct(demo.products(), product -> product.name().ukrainian());
		distinct(demo.parties(), DemoParty::code);
		distinct(demo.parties(), DemoParty::name);
		distinct(demo.parties(), DemoParty::email);
		distinct(demo.parties().stream().flatMap(party -> party.taxId().stream()).toList(), Object::toString);
		distinct(demo.priceLists(), DemoPriceList::code);
		distinct(demo.openingStock(), stock -> stock.warehouse() + " " + stock.product());
	}

	@Test
	void everyNipHasItsCheckDigit() {
		List<String> nips = Stream.concat(Stream.of(demo.company().nip()), demo.parties().stream().flatMap(party -> party.nip().stream()))
				.map(nip -> nip.digits()).toList();
		assertThat(nips).hasSize(201).allSatisfy(nip -> {
			// rozporządzenie w sprawie NIP: weights 6 5 7 2 3 4 5 6 7, modulo 11
			assertThat(weighted(nip, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11).isEqualTo(nip.charAt(9) - '0');
		});
	}

	@Test
	void everyEdrpouHasItsCheckDigit() {
		List<String> numbers = demo.parties().stream().flatMap(party -> party.edrpou().stream()).map(number -> number.digits()).toList();
		assertThat(numbers).hasSize(60).allSatisfy(number -> {
			// between 30 000 000 and 60 000 000: weights 7 1 2 3 4 5 6; a remainder of ten: each two more; ten again: zero
			assertThat(number).isBetween("30000000", "60000000");
			int first = weighted(number, 7, 1, 2, 3, 4, 5, 6) % 11;
			int check = first < 10 ? first : weighted(number, 9, 3, 4, 5, 6, 7, 8) % 11 % 10;
			assertThat(check).isEqualTo(number.charAt(7) - '0');
		});
	}

	@Test
	void everyEanHasThirteenDigitsAndItsCheckDigit() {
		assertThat(demo.products()).allSatisfy(product -> {
			String ean = product.ean().digits();
			assertThat(ean).matches("(590|482)\\d{10}");
			// GS1: weights 1 3 1 3 …; the whole sum with the check digit is a multiple of ten
			assertThat(weighted(ean, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10).isZero();
		});
	}

	@Test
	void everyIbanHasItsCheckDigits() {
		assertThat(demo.company().accounts()).hasSize(2).allSatisfy(account -> {
			assertThat(account.iban()).matches("PL\\d{26}");
			// ISO 13616: country and check digits to the end, P = 25, L = 21, remainder 1 by 97
			BigInteger number = new BigInteger(account.iban().substring(4) + "2521" + account.iban().substring(2, 4));
			assertThat(number.mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
			// the bank's own number: weights 3 9 7 1 3 9 7, complement to ten
			String bank = account.iban().substring(4, 12);
			assertThat((10 - weighted(bank, 3, 9, 7, 1, 3, 9, 7) % 10) % 10).isEqualTo(bank.charAt(7) - '0');
		});
	}

	@Test
	void categoriesAreATreeOfThreeLevelsParentsFirst() {
		Map<String, Integer> depths = new HashMap<>();
		for (DemoCategory category : demo.categories()) {
			assertThat(category.parent()).as(category.code()).matches(parent -> parent.isEmpty() || depths.containsKey(parent.get()));
			depths.put(category.code(), category.parent().map(parent -> depths.get(parent) + 1).orElse(1));
		}
		assertThat(depths.values()).containsOnly(1, 2, 3);
	}

	@Test
	void everyCategoryLeadsToProducts() {
		Map<String, Optional<String>> parents = demo.categories().stream().collect(Collectors.toMap(DemoCategory::code, DemoCategory::parent));
		Set<String> reached = new HashSet<>();
		for (DemoProduct product : demo.products())
			for (Optional<String> category = Optional.of(product.categories().getFirst()); category.isPresent(); category = parents.get(category.get()))
				reached.add(category.get());
		assertThat(reached).isEqualTo(parents.keySet());
		assertThat(demo.products()).allSatisfy(product -> assertThat(product.categories()).hasSizeBetween(1, 3).doesNotHaveDuplicates()
				.isSubsetOf(parents.keySet()));
		assertThat(demo.products().stream().filter(product -> product.categories().size() > 1)).hasSizeGreaterThan(20);
	}

	@Test
	void everyNameIsTranslated() {
		Stream<DemoText> names = Stream.of(demo.categories().stream().map(DemoCategory::name), demo.products().stream().map(DemoProduct::name),
				demo.priceLists().stream().map(DemoPriceList::name), demo.groups().stream().map(DemoCustomerGroup::name),
				demo.warehouses().stream().map(DemoWarehouse::name)).flatMap(Function.identity());
		assertThat(names).allSatisfy(name -> {
			assertThat(name.ukrainian()).matches(CYRILLIC);
			assertThat(name.polish()).doesNotMatch(CYRILLIC).doesNotContain("~").isNotBlank();
			assertThat(name.english()).doesNotMatch(CYRILLIC).doesNotContain("~", "szt.").isNotBlank();
			assertThat(name.polish()).doesNotContain("pcs");
		});
		// only names of standards and materials stay Latin in Ukrainian
		assertThat(demo.products()).filteredOn(product -> product.name().ukrainian().matches(LATIN_WORD))
				.allSatisfy(product -> assertThat(product.name().ukrainian()).containsAnyOf("SDS-Plus", "YDYp"));
	}

	@Test
	void sizesAreSpelledInEachLanguage() {
		DemoText drill = SizeText.of("18 V 2×4,0 Ah");
		assertThat(drill).isEqualTo(new DemoText("18 V 2×4.0 Ah", "18 V 2×4,0 Ah", "18 В 2×4,0 А·год"));
		assertThat(SizeText.of("35 l 30 szt.")).isEqualTo(new DemoText("35 l 30 pcs", "35 l 30 szt.", "35 л 30 шт."));
		assertThat(SizeText.of("3×2,5 mm²").ukrainian()).isEqualTo("3×2,5 мм²");
		assertThat(drill.in(Locale.of("uk"))).isEqualTo("18 В 2×4,0 А·год");
		assertThat(drill.in(Locale.GERMAN)).isEqualTo("18 V 2×4.0 Ah");
	}

	@Test
	void ukrainianNamesAreTransliteratedByTheResolutionOf2010() {
		// examples of its table: Згорани – Zghorany, Їжакевич – Yizhakevych, Стецько – Stetsko, Знам'янка – Znamianka
		assertThat(Stream.of("Згорани", "Їжакевич", "Стецько", "Знам'янка", "Юрій", "Żółć Łąka").map(LatinText::slug))
				.containsExactly("zghorany", "yizhakevych", "stetsko", "znamianka", "yurii", "zolc-laka");
	}

	@Test
	void partiesLookLikeTheirCountry() {
		assertThat(demo.parties()).allSatisfy(party -> {
			boolean polish = party.address().country().equals("PL");
			assertThat(party.address().postalCode()).matches(polish ? "\\d{2}-\\d{3}" : "\\d{5}");
			assertThat(party.phone()).matches(polish ? "\\+48( \\d{2,3}){3,4}" : "\\+380( \\d{2,3}){4}");
			assertThat(party.email()).matches("[a-z0-9.-]+@[a-z0-9-]+\\.example");
			assertThat(party.name().matches(CYRILLIC)).isEqualTo(!polish);
			assertThat(party.name()).doesNotContainPattern("\\d");
			assertThat(party.nip().isPresent()).isEqualTo(polish && party.kind() == Kind.COMPANY);
			assertThat(party.edrpou().isPresent()).isEqualTo(!polish && party.kind() == Kind.COMPANY);
			assertThat(party.contacts()).hasSizeBetween(1, party.kind() == Kind.COMPANY ? 3 : 1);
			assertThat(party.contacts()).extracting(DemoContact::email).doesNotHaveDuplicates().allMatch(mail -> mail.endsWith(".example"));
			assertThat(demo.users()).extracting(DemoUser::login).contains(party.owner());
			assertThat(party.isCustomer() || party.isLead()).isEqualTo(party.group().isPresent());
		});
		assertThat(demo.parties().stream().map(party -> party.discount().points().stripTrailingZeros().toPlainString())).contains("0", "2", "3", "5", "7.5");
	}

	@Test
	void postalCodesLieInTheRangeOfTheTown() {
		assertThat(demo.parties()).filteredOn(party -> party.address().town().equals("Kraków")).hasSizeGreaterThan(30)
				.allSatisfy(party -> assertThat(party.address().postalCode()).isBetween("30-001", "31-999"));
		assertThat(demo.parties()).filteredOn(party -> party.address().town().equals("Львів")).isNotEmpty()
				.allSatisfy(party -> assertThat(party.address().postalCode()).isBetween("79000", "79071"));
	}

	@Test
	void theBaseListPricesEveryProduct() {
		DemoPriceList base = demo.priceLists().getFirst();
		assertThat(base.base()).isTrue();
		assertThat(base.lines()).extracting(DemoPriceList.Line::product).isEqualTo(demo.products().stream().map(DemoProduct::code).toList());
		assertThat(base.lines()).allSatisfy(line -> {
			assertThat(line.price()).isEqualTo(demo.product(line.product()).basePrice());
			assertThat(line.price().scale()).isEqualTo(2);
			assertThat(demo.product(line.product()).purchaseCost().scale()).isEqualTo(2);
		});
	}

	@Test
	void theOtherListsAreCheaperThanTheBaseAndDearerThanTheCost() {
		assertThat(demo.priceLists().get(1).lines()).hasSize(200 * 3);
		assertThat(demo.priceLists().get(2).lines()).hasSize(60);
		assertThat(demo.priceLists().subList(1, 3)).flatExtracting(DemoPriceList::lines).allSatisfy(line -> {
			DemoProduct product = demo.product(line.product());
			assertThat(line.price()).isGreaterThan(product.purchaseCost()).isLessThan(product.basePrice());
		});
	}

	@Test
	void wholesalePricesFallFromBracketToBracket() {
		List<DemoPriceList.Line> lines = demo.priceLists().get(1).lines();
		for (int i = 0; i < lines.size(); i += 3) {
			assertThat(lines.subList(i, i + 3)).extracting(DemoPriceList.Line::product).containsOnly(lines.get(i).product());
			assertThat(lines.get(i).fromQuantity()).isZero();
			assertThat(lines.subList(i, i + 3)).isSortedAccordingTo(Comparator.comparing(DemoPriceList.Line::fromQuantity));
			assertThat(lines.subList(i, i + 3)).isSortedAccordingTo(Comparator.comparing(DemoPriceList.Line::price).reversed());
		}
		assertThat(demo.priceLists().get(1).period().contains(LocalDate.of(2026, 12, 31))).isTrue();
		assertThat(demo.priceLists().get(1).period().contains(LocalDate.of(2027, 1, 1))).isFalse();
	}

	@Test
	void everyGroupFallsBackToTheBaseList() {
		Set<String> codes = demo.priceLists().stream().map(DemoPriceList::code).collect(Collectors.toSet());
		assertThat(demo.groups()).allSatisfy(group -> assertThat(group.priceLists()).isSubsetOf(codes).endsWith("BASE-PLN"));
		assertThat(demo.parties()).allSatisfy(party -> party.group().ifPresent(group -> assertThat(demo.group(group).code()).isEqualTo(group)));
	}

	@Test
	void someStockIsPlentifulSomeLowSomeGone() {
		assertThat(demo.openingStock().stream().filter(stock -> stock.quantity().signum() == 0).count()).isBetween(60L, 140L);
		assertThat(demo.openingStock().stream().filter(stock -> stock.quantity().signum() > 0 && stock.quantity().compareTo(new BigDecimal(5)) < 0).count())
				.isBetween(60L, 200L);
		assertThat(demo.openingStock()).allSatisfy(stock -> {
			int scale = switch (demo.product(stock.product()).unit().code()) {
				case "m" -> 2;
				case "kg", "l" -> 3;
				default -> 0;
			};
			assertThat(stock.quantity().scale()).isEqualTo(scale);
		});
	}

	@Test
	void ratesOfTaxFitTheKindOfGoods() {
		Map<String, Set<String>> ratesOfCategory = demo.products().stream().collect(Collectors.groupingBy(product -> product.categories().getFirst(),
				Collectors.mapping(product -> product.vat().code(), Collectors.toSet())));
		assertThat(ratesOfCategory.get("HOUSEHOLD-BOOKS")).containsOnly("5");
		assertThat(ratesOfCategory.get("GARDEN-SEEDS")).containsOnly("8");
		assertThat(ratesOfCategory.get("TOOLS-MAINS")).containsOnly("23");
		assertThat(ratesOfCategory.get("SERVICES")).containsOnly("23", "0", "zw");
	}

	@Test
	void anUnknownCodeIsRefusedByName() {
		assertThatThrownBy(() -> demo.product("TLS-9999")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("TLS-9999");
		assertThatThrownBy(() -> demo.party("K-9999")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("K-9999");
	}

	/** A changed constant here means changed demo data: documents, pictures and scenarios that quote figures have to follow. */
	@Test
	void theDataIsTheSameEverywhereAndAlways() {
		assertThat(GreenfieldTrading.create()).isEqualTo(demo);
		assertThat(sha256(flat(demo))).isEqualTo("e686cebc230bf346188cf92332c57a2c7237d6594efa1f580b0e623ba0895a42");
	}

	/** Arabic Egypt formats numbers with other digits, Turkish lower-cases I to a letter without a dot. */
	@Test
	void theLanguageOfTheMachineDoesNotMatter() {
		Locale before = Locale.getDefault();
		try {
			for (Locale language : List.of(Locale.of("ar", "EG"), Locale.of("tr", "TR"))) {
				Locale.setDefault(language);
				assertThat(GreenfieldTrading.create()).isEqualTo(demo);
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	/** Writes every component by itself, so that the way a value prints for people does not matter. */
	private static String flat(Object value) {
		return switch (value) {
			case Record fields -> Stream.of(fields.getClass().getRecordComponents()).map(component -> flat(read(fields, component)))
					.collect(Collectors.joining("|", "(", ")"));
			case List<?> items -> items.stream().map(GreenfieldTradingTest::flat).collect(Collectors.joining(",", "[", "]"));
			case Optional<?> some -> some.map(GreenfieldTradingTest::flat).orElse("-");
			default -> value.toString();
		};
	}

	private static Object read(Record fields, RecordComponent component) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(fields);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(component.toString(), e);
		}
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}

	private static int weighted(String digits, int... weights) {
		int sum = 0;
		for (int i = 0; i < weights.length; i++)
			sum += weights[i] * (digits.charAt(i) - '0');
		return sum;
	}

	private static <T> void distinct(List<T> items, Function<T, ?> key) {
		assertThat(items).isNotEmpty().extracting(key::apply).doesNotHaveDuplicates();
	}
}
