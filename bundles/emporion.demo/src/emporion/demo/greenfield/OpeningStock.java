package emporion.demo.greenfield;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What lies where on the first day: plenty of the cheap, little of the dear, a tenth sold out and a tenth nearly so. */
final class OpeningStock {
	private static final Set<String> WHOLE = Set.of("pcs", "pack");

	private OpeningStock() {
	}

	/** @return one entry for every warehouse and stocked product, by product, then warehouse */
	static List<DemoStock> draw(List<DemoProduct> products, Dice dice) {
		List<DemoStock> stock = new ArrayList<>();
		for (DemoProduct product : products)
			if (product.stocked()) {
				stock.add(new DemoStock(House.KRAKOW, product.code(), quantity(product, 1, dice)));
				stock.add(new DemoStock(House.RZESZOW, product.code(), quantity(product, 3, dice)));
			}
		return stock;
	}

	/** @param share the part of the usual quantity this warehouse holds: one {@code share}-th */
	private static BigDecimal quantity(DemoProduct product, int share, Dice dice) {
		int usual = product.basePrice().compareTo(BigDecimal.TEN) < 0 ? 600 : product.basePrice().compareTo(new BigDecimal(100)) < 0 ? 150 : 24;
		int luck = dice.below(10);
		int whole = luck == 0 ? 0 : luck == 1 ? dice.between(1, 4) : dice.between(usual / 3, usual) / share;
		if (WHOLE.contains(product.unit().code()))
			return BigDecimal.valueOf(whole);
		BigDecimal half = whole > 0 && dice.percent(50) ? new BigDecimal("0.5") : BigDecimal.ZERO;
		return BigDecimal.valueOf(whole).add(half).setScale(product.unit().code().equals("m") ? 2 : 3);
	}
}
