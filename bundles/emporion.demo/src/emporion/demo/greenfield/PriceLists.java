package emporion.demo.greenfield;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import emporion.base.value.Period;

/** The three price lists, the last two cut from the first, and the groups of customers that use them. */
final class PriceLists {
	static final String BASE = "BASE-PLN";
	static final String WHOLESALE = "WHS-2026";
	static final String PROMOTION = "PROMO-AUTUMN-2026";
	private static final int WHOLESALE_PRODUCTS = 200;
	private static final int PROMOTED_PRODUCTS = 60;
	private static final Currency PLN = Currency.getInstance("PLN");

	private PriceLists() {
	}

	static List<DemoCustomerGroup> groups() {
		return List.of(new DemoCustomerGroup("RETAIL", new DemoText("Shops and private customers", "Sklepy i klienci detaliczni", "Магазини та роздрібні клієнти"),
				List.of(PROMOTION, BASE)),
				new DemoCustomerGroup("CONTRACTOR", new DemoText("Contractors and institutions", "Wykonawcy i instytucje", "Підрядники та установи"),
						List.of(PROMOTION, BASE)),
				new DemoCustomerGroup("WHOLESALE", new DemoText("Wholesalers", "Hurtownie", "Оптові покупці"), List.of(WHOLESALE, BASE)),
				new DemoCustomerGroup("EXPORT-UA", new DemoText("Export to Ukraine", "Eksport na Ukrainę", "Експорт в Україну"),
						List.of(WHOLESALE, PROMOTION, BASE)));
	}

	static List<DemoPriceList> lists(List<DemoProduct> products, Dice dice) {
		return List.of(base(products), wholesale(products, dice), promotion(products, dice));
	}

	private static DemoPriceList base(List<DemoProduct> products) {
		return new DemoPriceList(BASE, new DemoText("Base price list", "Cennik podstawowy", "Базовий прайс-лист"), PLN,
				new Period(Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty()), true,
				products.stream().map(product -> new DemoPriceList.Line(product.code(), BigDecimal.ZERO, product.basePrice())).toList());
	}

	private static DemoPriceList wholesale(List<DemoProduct> products, Dice dice) {
		List<DemoPriceList.Line> lines = chosen(products, WHOLESALE_PRODUCTS, dice).flatMap(product -> brackets(product).stream()).toList();
		return new DemoPriceList(WHOLESALE, new DemoText("Wholesale 2026", "Cennik hurtowy 2026", "Оптовий прайс-лист 2026"), PLN,
				Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), false, lines);
	}

	private static DemoPriceList promotion(List<DemoProduct> products, Dice dice) {
		List<DemoPriceList.Line> lines = chosen(products, PROMOTED_PRODUCTS, dice)
				.map(product -> new DemoPriceList.Line(product.code(), BigDecimal.ZERO, reduced(product, dice.oneOf(List.of(8, 10, 12, 15)))))
				.toList();
		return new DemoPriceList(PROMOTION, new DemoText("Autumn promotion 2026", "Promocja jesienna 2026", "Осіння акція 2026"), PLN,
				Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31)), false, lines);
	}

	/** @return goods drawn by chance, in the order of the assortment */
	private static Stream<DemoProduct> chosen(List<DemoProduct> products, int count, Dice dice) {
		Set<DemoProduct> drawn = new HashSet<>(dice.shuffled(products.stream().filter(DemoProduct::stocked).toList()).subList(0, count));
		return products.stream().filter(drawn::contains);
	}

	/** 6 % off from the first piece, 10 % and 14 % from quantities that are the larger the cheaper the product is. */
	private static List<DemoPriceList.Line> brackets(DemoProduct product) {
		BigDecimal price = product.basePrice();
		int[] from = price.compareTo(BigDecimal.TEN) < 0 ? new int[] { 0, 100, 500 }
				: price.compareTo(new BigDecimal(100)) < 0 ? new int[] { 0, 20, 100 } : new int[] { 0, 5, 20 };
		List<DemoPriceList.Line> lines = new ArrayList<>();
		for (int i = 0; i < from.length; i++)
			lines.add(new DemoPriceList.Line(product.code(), BigDecimal.valueOf(from[i]), reduced(product, 6 + 4 * i)));
		return lines;
	}

	private static BigDecimal reduced(DemoProduct product, int percent) {
		return product.basePrice().multiply(BigDecimal.valueOf(100 - percent, 2)).setScale(2, RoundingMode.HALF_UP);
	}
}
